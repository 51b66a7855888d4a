/**
 * What a figure says: one record from which its sentence, its drawing, its table and its downloads come.
 * Each figure has a file `<id>-facts.ts` with a function `(subject) => …Facts` that extends `FigureFacts` with
 * the items its drawing places.
 */

/** A column of a figure's table after the row's name. */
export interface TableColumn {
  key: string;
  label: string;
  /** The page that the column's head leads to. */
  href?: string;
}

/** A row of a figure's table: one drawn item, or one line of a matrix. */
export interface TableRow {
  /** The id of the record the row speaks of; unique in the table. */
  id: string;
  label: string;
  /** The evidence page that the row, and its mark, lead to. */
  href: string;
  /** By the column's key; what is missing prints as nothing. */
  cells: Record<string, string | number>;
}

export interface FigureFacts {
  /** The finding, its places filled. */
  headline: string;
  /** "15 March 2025": the newest day of which the drawing speaks. */
  asOf: string;
  /** "Sources: Larkby vestry, The Gazette and 6 more, each on its entry." */
  source: string;
  /** What the marks mean, in words, for a picture that stands alone; the figure's note where it is left out. */
  key?: string;
  /** Head of the column of row names: "State or body". */
  rowHead: string;
  columns: TableColumn[];
  /** Exactly what is drawn. */
  rows: TableRow[];
  /** What the files hold, where a page draws more than one case of the figure; otherwise columns and rows. */
  data?: Pick<FigureFacts, 'columns' | 'rows'>;
}
