import { z } from 'astro/zod';
import { id, label, text } from './fields.ts';

/** Front matter of a page of prose, such as "about". File: `pages/<id>.mdx`. */
export const page = z.strictObject({
  id,
  title: label,
  /** The page in one sentence, for search engines. */
  description: text,
});
export type Page = z.output<typeof page>;
