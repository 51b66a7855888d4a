import type { APIRoute } from 'astro';
import { drawnFigures, factsOf } from '../../../figures/facts-by-id.ts';
import { formatFigureCsv } from '../../../figures/figure-files.ts';
import { subject } from '../../../model/current.ts';
import type { FigureId } from '../../../model/figure-addresses.ts';

export function getStaticPaths() {
  return drawnFigures(subject).map((id) => ({ params: { name: id } }));
}

export const GET: APIRoute = ({ params }) => new Response(formatFigureCsv(factsOf(subject, params['name'] as FigureId)));
