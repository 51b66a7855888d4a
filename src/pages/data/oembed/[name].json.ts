import type { APIRoute } from 'astro';
import { printDrawing } from '../../../components/figure/print-drawing.ts';
import { formatOembed, frameHeights } from '../../../figures/embed.ts';
import { drawnFigures } from '../../../figures/facts-by-id.ts';
import { subject } from '../../../model/current.ts';
import type { FigureId } from '../../../model/figure-addresses.ts';

export function getStaticPaths() {
  return drawnFigures(subject).map((id) => ({ params: { name: id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const id = params['name'] as FigureId;
  const drawings = await Promise.all(([736, 288] as const).map((width) => printDrawing(id, width)));
  return new Response(formatOembed(subject, id, frameHeights(drawings.join('')).wide));
};
