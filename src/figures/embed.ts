/** How a figure stands in a frame on another site. */
import { absolute, path } from '../model/addresses.ts';
import type { FigureId } from '../model/figure-addresses.ts';
import { embedAddress, figureAddress, figureFile } from '../model/figure-addresses.ts';
import type { Subject } from '../model/subject.ts';

/** Heights in pixels that hold the whole embeddable page, 736 and 358 wide. */
export const embedHeights: Record<FigureId, { wide: number; narrow: number }> = {
  members: { wide: 1180, narrow: 1080 },
  attendance: { wide: 1480, narrow: 1800 },
  counts: { wide: 1100, narrow: 1700 },
  timeline: { wide: 1500, narrow: 2600 },
  claims: { wide: 900, narrow: 1500 },
};

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** The code to copy: a frame that loads when it comes near, in the full width of its column. */
export function embedCode(address: string, title: string, height: number): string {
  return `<iframe src="${address}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** The oEmbed record (oembed.com, version 1.0, type rich) of a figure, 736 wide. */
export function formatOembed(subject: Subject, id: FigureId): string {
  const { number, name } = subject.get('figures', id);
  const title = `Figure ${number}. ${name}`;
  const height = embedHeights[id].wide;
  const record = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: subject.site.name,
    provider_url: absolute(path()),
    author_name: subject.site.name,
    author_url: absolute(figureAddress(id)),
    html: embedCode(absolute(embedAddress(id)), title, height),
    width: 736,
    height,
    thumbnail_url: absolute(figureFile(id, 'png')),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
