import type { APIRoute } from 'astro';
import { drawnFigures, factsOf } from '../../../figures/facts-by-id.ts';
import { formatFigureJson } from '../../../figures/figure-files.ts';
import { subject } from '../../../model/current.ts';
import { published } from '../../../model/published/current-published.ts';
import type { FigureId } from '../../../model/figure-addresses.ts';

export function getStaticPaths() {
  return drawnFigures(subject).map((id) => ({ params: { name: id }, props: { id } }));
}

export const GET: APIRoute<{ id: FigureId }> = ({ props }) => new Response(formatFigureJson(subject, props.id, factsOf(subject, props.id), published.newest?.id));
