/** The prose of sections and pages as Astro renders it. */
import type { MDXInstance } from 'astro';
import { importProse } from 'virtual:prose-modules';
import { subject } from './current.ts';

/** The component of a section's or a page's MDX. */
export async function proseOf(kind: 'sections' | 'pages', id: string): Promise<MDXInstance<Record<string, unknown>>['Content']> {
  const key = `${kind}/${id}`;
  // Reads the words themselves: what is rendered from them is not noted.
  if (subject.prose.get(key) === undefined) throw new Error(`no prose “${id}” among the ${kind}`);
  return (await importProse(key)).Content;
}
