import type { APIRoute } from 'astro';
import { formatDataJson } from '../../citations/data/data-json.ts';
import { dataSetNamed, dataSets } from '../../citations/data/data-sets.ts';
import { subject } from '../../model/current.ts';
import { published } from '../../model/published/current-published.ts';

export function getStaticPaths() {
  return dataSets.map((dataSet) => ({ params: { name: dataSet.name } }));
}

export const GET: APIRoute = ({ params }) => new Response(formatDataJson(subject, dataSetNamed(params['name']!), published.newest?.id));
