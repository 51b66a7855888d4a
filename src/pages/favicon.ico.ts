import { printGroundedIcon } from '../components/icons/print-icon.ts';
import { wrapIco } from '../components/icons/wrap-ico.ts';
import { rasterise } from '../components/outlines/rasterise.ts';
import { readColours } from '../figures/colours.ts';
import tokens from '../layouts/styles/tokens.css?raw';

const size = 32;

export async function GET(): Promise<Response> {
  const png = await rasterise(printGroundedIcon(readColours(tokens), size, 1));
  return new Response(new Uint8Array(wrapIco(png, size)), { headers: { 'Content-Type': 'image/x-icon' } });
}
