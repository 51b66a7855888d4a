import type { APIRoute } from 'astro';
import { formatDataCsv } from '../../citations/data/data-csv.ts';
import { dataSetNamed, dataSets } from '../../citations/data/data-sets.ts';
import { subject } from '../../model/current.ts';

export function getStaticPaths() {
  return dataSets.map((dataSet) => ({ params: { name: dataSet.name } }));
}

export const GET: APIRoute = ({ params }) => new Response(formatDataCsv(subject, dataSetNamed(params['name']!)));
