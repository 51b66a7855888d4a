/** A card for sharing, from its geometry to the bytes of a PNG; light only, as it stands on other people's pages. */
import type { ColourPair } from '../../figures/colours.ts';
import { colourNamed } from '../../figures/colours.ts';
import type { Card } from '../../figures/social/card.ts';
import type { PlannedCard } from '../../figures/social/cards.ts';
import type { OpenFaces } from '../outlines/faces.ts';
import { openFaces } from '../outlines/faces.ts';
import { measureIn, outlineText } from '../outlines/outline-text.ts';
import { rasterise } from '../outlines/rasterise.ts';
import { printCard } from './print-card.ts';

let faces: Promise<OpenFaces> | undefined;

/** The card as an SVG whose text is outlines. */
export function printInLight(card: Card, colours: ReadonlyMap<string, ColourPair>, open: OpenFaces): string {
  return printCard(card, {
    colourOf: (colour) => colourNamed(colours, colour).light,
    outline: (text, x, y, type) => outlineText(text, x, y, type, open),
  });
}

export async function drawCard({ place }: PlannedCard, colours: ReadonlyMap<string, ColourPair>): Promise<Buffer> {
  faces ??= openFaces();
  const open = await faces;
  return rasterise(printInLight(place(measureIn(open)), colours, open));
}
