import type { APIRoute } from 'astro';
import { formatOembed } from '../../../figures/embed.ts';
import { drawnFigures } from '../../../figures/facts-by-id.ts';
import { subject } from '../../../model/current.ts';
import type { FigureId } from '../../../model/figure-addresses.ts';

export function getStaticPaths() {
  return drawnFigures(subject).map((id) => ({ params: { name: id }, props: { id } }));
}

export const GET: APIRoute<{ id: FigureId }> = ({ props }) => new Response(formatOembed(subject, props.id));
