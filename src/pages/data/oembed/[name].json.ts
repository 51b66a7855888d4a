import type { APIRoute } from 'astro';
import { printDrawing } from '../../../components/figure/print-drawing.ts';
import { formatOembed, frameHeights } from '../../../figures/embed.ts';
import { drawnFigures } from '../../../figures/facts-by-id.ts';
import { subject } from '../../../model/current.ts';
import type { FigureId } from '../../../model/figure-addresses.ts';

export function getStaticPaths() {
  return drawnFigures(subject).map((id) => ({ params: { name: id }, props: { id } }));
}

export const GET: APIRoute<{ id: FigureId }> = async ({ props }) => {
  const drawings = await Promise.all(([736, 288] as const).map((width) => printDrawing(props.id, width)));
  return new Response(formatOembed(subject, props.id, frameHeights(drawings.join('')).wide));
};
