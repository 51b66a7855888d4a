import type { APIRoute } from 'astro';
import type { DataSet } from '../../../citations/data/data-sets.ts';
import { dataSets } from '../../../citations/data/data-sets.ts';
import { fileSchema } from '../../../citations/data/record-schema.ts';
import { absolute } from '../../../model/addresses.ts';
import { schemaFile } from '../../../model/file-addresses.ts';

export function getStaticPaths() {
  return dataSets.map((dataSet) => ({ params: { name: dataSet.name }, props: { dataSet } }));
}

export const GET: APIRoute<{ dataSet: DataSet }> = ({ props: { dataSet } }) =>
  new Response(`${JSON.stringify(fileSchema(dataSet.name, absolute(schemaFile(dataSet.name)), dataSet.holds), null, 2)}\n`);
