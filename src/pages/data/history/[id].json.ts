import type { APIRoute } from 'astro';
import { historyOf, historyOfSite } from '../../../citations/editions/history.ts';
import { basis } from '../../../components/cite/citation-basis.ts';

const { published, texts, subject } = basis;

/** Headings answer with the history of their section. */
export function getStaticPaths() {
  const headings = subject.lists.sections.flatMap(({ id, text }) => text.rows.flatMap((row) => (row.id ? [{ id: row.id, of: id }] : [])));
  const records = [...texts.values()].filter(({ kind }) => kind !== 'source').map(({ id }) => ({ id, of: id }));
  return [{ id: 'site', of: 'site' }, ...records, ...headings].map(({ id, of }) => ({ params: { id }, props: { of } }));
}

export const GET: APIRoute<{ of: string }> = ({ props: { of } }) =>
  new Response(`${JSON.stringify(of === 'site' ? historyOfSite(published, texts) : historyOf(published, of, texts))}\n`);
