import type { APIRoute } from 'astro';
import { printPicture } from '../../../components/figure/print-picture.ts';
import { readColours } from '../../../figures/colours.ts';
import { embedFont } from '../../../figures/picture/embed-font.ts';
import { listPictures, pictureNamed } from '../../../figures/pictures.ts';
import tokens from '../../../layouts/styles/tokens.css?raw';
import { subject } from '../../../model/current.ts';

export function getStaticPaths() {
  return listPictures(subject).map((picture) => ({ params: { name: picture.name } }));
}

export const GET: APIRoute = async ({ params }) => new Response(await embedFont(await printPicture(pictureNamed(subject, params['name']!), readColours(tokens))));
