/** What looks like a fault and is none: it is read, and must read as the same subject. */
import type { Corruption } from './corrupt.ts';
import { put } from './corrupt.ts';

const withMark = (text: string) => `\uFEFF${text}`;
const withReturns = (text: string) => text.replaceAll('\n', '\r\n');

export const accepted: Omit<Corruption, 'message'>[] = [
  { name: 'a byte order mark', files: { 'actors/vestry.yaml': withMark, 'sections/bell.mdx': withMark, 'pages/about.mdx': withMark, 'site.yaml': withMark } },
  { name: 'lines that end as on Windows', files: { 'actors/vestry.yaml': withReturns, 'sections/bell.mdx': withReturns, 'pages/about.mdx': withReturns, 'site.yaml': withReturns } },
  { name: 'a draft whose name starts with an underscore', files: { 'claims/_c06.yaml': 'id: [', 'sections/_later.mdx': '<Row' } },
  { name: 'a file that an editor or a system leaves', files: { 'claims/.DS_Store': '\0', '.editorconfig': '' } },
  { name: 'comments in YAML', files: { 'actors/vestry.yaml': put('kind: organisation', 'kind: organisation # of ratepayers') } },
];
