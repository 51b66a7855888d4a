import { colourNamed, readColours } from '../figures/colours.ts';
import tokens from '../layouts/styles/tokens.css?raw';
import { basePath } from '../model/addresses.ts';
import { subject } from '../model/current.ts';
import { iconFile, iconPng, iconSizes } from '../model/social-addresses.ts';

export function GET(): Response {
  const { name, description, language } = subject.site;
  const page = colourNamed(readColours(tokens), 'page').light;
  const manifest = {
    name,
    description,
    lang: language,
    id: basePath,
    start_url: basePath,
    scope: basePath,
    display: 'browser',
    theme_color: page,
    background_color: page,
    icons: [
      { src: iconFile, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...iconSizes.map((size) => ({ src: iconPng(size), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
    ],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, { headers: { 'Content-Type': 'application/manifest+json' } });
}
