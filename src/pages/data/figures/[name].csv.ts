import type { APIRoute } from 'astro';
import { drawnFigures, factsOf } from '../../../figures/facts-by-id.ts';
import { formatFigureCsv } from '../../../figures/figure-files.ts';
import { subject } from '../../../model/current.ts';
import type { FigureId } from '../../../model/figure-addresses.ts';

export function getStaticPaths() {
  return drawnFigures(subject).map((id) => ({ params: { name: id }, props: { id } }));
}

export const GET: APIRoute<{ id: FigureId }> = ({ props }) => new Response(formatFigureCsv(factsOf(subject, props.id)));
