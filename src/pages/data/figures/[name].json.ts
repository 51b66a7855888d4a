import type { APIRoute } from 'astro';
import { drawnFigures, factsOf } from '../../../figures/facts-by-id.ts';
import { formatFigureJson } from '../../../figures/figure-files.ts';
import { subject } from '../../../model/current.ts';
import { published } from '../../../model/published/current-published.ts';
import type { FigureId } from '../../../model/figure-addresses.ts';

export function getStaticPaths() {
  return drawnFigures(subject).map((id) => ({ params: { name: id } }));
}

export const GET: APIRoute = ({ params }) => new Response(formatFigureJson(subject, params['name'] as FigureId, factsOf(subject, params['name'] as FigureId), published.newest?.id));
