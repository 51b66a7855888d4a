import type { APIRoute } from 'astro';
import { historyOf } from '../../../citations/editions/history.ts';
import { basis } from '../../../components/cite/citation-basis.ts';

export function getStaticPaths() {
  return [...basis.texts.values()].filter(({ kind }) => kind !== 'source').map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => new Response(`${JSON.stringify(historyOf(basis.published, params['id'] ?? '', basis.texts))}\n`);
