/** What can be cited, with all that any format needs. */

export interface CitedItem {
  /** The permanent id; "site" for the whole. */
  id: string;
  /** A name for reference managers, unique among the readers' other sources: "larkby-clock-c02-1902". */
  key: string;
  title: string;
  /** The corporate author: never split into given and family name. */
  author: string;
  /** The site's name where the item is a part of it. */
  partOf?: string;
  /** The day of the edition cited; of the last review before there is one. */
  day: string;
  /** The edition cited, where the text stands in one. */
  edition?: string;
  /** What a citation points at: the frozen text where there is one. */
  address: string;
  /** The live address, which names the edition. */
  link: string;
  /** The live address where the item stands in the prose, when that is another page. */
  linkInText?: string;
  /** What "copy quotation" quotes, with quotation marks. */
  quotation: string;
  language: string;
}
