import type { APIRoute } from 'astro';
import { drawCard } from '../../../components/social/draw-card.ts';
import { readColours } from '../../../figures/colours.ts';
import { cardNamed, cardsOf } from '../../../figures/social/cards.ts';
import tokens from '../../../layouts/styles/tokens.css?raw';
import { subject } from '../../../model/current.ts';
import { areCardsDrawn } from '../../../model/social-addresses.ts';

const colours = readColours(tokens);

export function getStaticPaths() {
  if (!areCardsDrawn) return [];
  return cardsOf(subject).map((card) => {
    const [folder, name] = card.id.split('/');
    return { params: { folder, name } };
  });
}

export const GET: APIRoute = async ({ params }) => new Response(new Uint8Array(await drawCard(cardNamed(subject, `${params['folder']}/${params['name']}`), colours)));
