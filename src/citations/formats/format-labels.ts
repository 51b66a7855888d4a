/** The names of the forms in which a citation can be copied, in the order of the list that readers choose from. */
export const formatLabels = {
  apa: 'APA',
  chicago: 'Chicago',
  harvard: 'Harvard',
  mla: 'MLA',
  oscola: 'OSCOLA',
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  markdown: 'Markdown',
  wiki: 'Wiki markup',
} as const;
export type FormatName = keyof typeof formatLabels;

export function isFormatName(name: string | null): name is FormatName {
  return name !== null && Object.hasOwn(formatLabels, name);
}
