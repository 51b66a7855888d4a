/** A record as it was read, before anything is joined. */
import type { z } from 'astro/zod';
import type { Kind, schemas } from './kinds.ts';
import type { SectionText } from './section-text.ts';

export interface RawRecord<K extends Kind = Kind> {
  kind: K;
  /** The file, below the content directory. */
  file: string;
  data: z.output<(typeof schemas)[K]>;
  /** Body of an MDX file, and the line of the file on which it starts. */
  body?: string;
  bodyLine?: number;
  /** The file's text, for the line of a fault; read anew from disk when left out. */
  source?: string;
  /** The body of a section, once it is read. */
  text?: SectionText;
}

export type RawSubject = { [K in Kind]: RawRecord<K>[] };
