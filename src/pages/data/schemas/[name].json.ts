import type { APIRoute } from 'astro';
import { dataSetNamed, dataSets } from '../../../citations/data/data-sets.ts';
import { fileSchema } from '../../../citations/data/record-schema.ts';
import { absolute } from '../../../model/addresses.ts';
import { schemaFile } from '../../../model/file-addresses.ts';

export function getStaticPaths() {
  return dataSets.map((dataSet) => ({ params: { name: dataSet.name } }));
}

export const GET: APIRoute = ({ params }) => {
  const { name, holds } = dataSetNamed(params['name']!);
  return new Response(`${JSON.stringify(fileSchema(name, absolute(schemaFile(name)), holds), null, 2)}\n`);
};
