import type { APIRoute } from 'astro';
import { formatDataCsv } from '../../citations/data/data-csv.ts';
import type { DataSet } from '../../citations/data/data-sets.ts';
import { dataSets } from '../../citations/data/data-sets.ts';
import { subject } from '../../model/current.ts';

export function getStaticPaths() {
  return dataSets.map((dataSet) => ({ params: { name: dataSet.name }, props: { dataSet } }));
}

export const GET: APIRoute<{ dataSet: DataSet }> = ({ props }) => new Response(formatDataCsv(subject, props.dataSet));
