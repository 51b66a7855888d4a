/** Prints a figure as an SVG file of its own, from the same component that draws it on the page. */
import type { ColourPair } from '../../figures/colours.ts';
import { colourNamed } from '../../figures/colours.ts';
import { composePicture } from '../../figures/picture/compose-picture.ts';
import { resolveLight } from '../../figures/picture/light-style.ts';
import type { Picture } from '../../figures/pictures.ts';
import { absolute } from '../../model/addresses.ts';
import { subject } from '../../model/current.ts';
import { formatDate } from '../../model/dates.ts';
import { figureAddress } from '../../model/figure-addresses.ts';
import { published } from '../../model/published/current-published.ts';
import { printDrawing } from './print-drawing.ts';

const sheets = import.meta.glob<string>('./*-drawing.css', { query: '?raw', import: 'default', eager: true });
const style = Object.keys(sheets).sort().map((file) => sheets[file]).join('\n');

/** HTML leaves angle brackets in an attribute as they are; XML does not take them. */
function escapeAttributes(markup: string): string {
  return markup.replace(/="[^"]*"/g, (attribute) => attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
}

/** What only a page needs is left out; links lead to the site. */
function detach(drawing: string): string {
  return escapeAttributes(drawing)
    .replace(/ (tabindex|data-[a-z-]+)="[^"]*"/g, '')
    .replace(/href="(\/[^"]*)"/g, (_, path: string) => `href="${absolute(path)}"`)
    .replace(/>\s+</g, '><')
    .trim();
}

/** The file's text. `colours` are those of the site's tokens. */
export async function printPicture({ figure, definition, facts }: Picture, colours: ReadonlyMap<string, ColourPair>): Promise<string> {
  const drawing = await printDrawing(figure, 1312, definition);
  const edition = published.newest;
  const { number, name, note } = subject.get('figures', figure);
  return composePicture({
    name: `Figure ${number}. ${name}`,
    headline: facts.headline,
    key: facts.key ?? note,
    source: facts.source,
    date: `As of ${facts.asOf}.${edition ? ` Edition of ${formatDate(edition.date)}.` : ''} Free to use under CC BY 4.0.`,
    address: `${subject.site.name}: ${absolute(figureAddress(figure))}`,
    drawing: detach(drawing),
    style: resolveLight(style, colours),
    ink: colourNamed(colours, 'ink').light,
    quiet: colourNamed(colours, 'ink-2').light,
  });
}
