import type { APIRoute } from 'astro';
import { printGroundedIcon } from '../../components/icons/print-icon.ts';
import { rasterise } from '../../components/outlines/rasterise.ts';
import { readColours } from '../../figures/colours.ts';
import tokens from '../../layouts/styles/tokens.css?raw';
import type { IconSize } from '../../model/social-addresses.ts';
import { iconSizes } from '../../model/social-addresses.ts';

/** Pixels to a unit, so that edges fall between pixels; launchers may cut the larger two to a circle of four fifths of their side. */
const scales: Record<IconSize, number> = { 180: 3.5, 192: 3, 512: 9 };

export function getStaticPaths() {
  return iconSizes.map((size) => ({ params: { size: String(size) } }));
}

export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']) as IconSize;
  const png = await rasterise(printGroundedIcon(readColours(tokens), size, scales[size]));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
