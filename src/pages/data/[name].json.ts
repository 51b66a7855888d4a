import type { APIRoute } from 'astro';
import { formatDataJson } from '../../citations/data/data-json.ts';
import type { DataSet } from '../../citations/data/data-sets.ts';
import { dataSets } from '../../citations/data/data-sets.ts';
import { subject } from '../../model/current.ts';
import { published } from '../../model/published/current-published.ts';

export function getStaticPaths() {
  return dataSets.map((dataSet) => ({ params: { name: dataSet.name }, props: { dataSet } }));
}

export const GET: APIRoute<{ dataSet: DataSet }> = ({ props }) => new Response(formatDataJson(subject, props.dataSet, published.newest?.id));
