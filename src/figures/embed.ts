/** How a figure stands in a frame on another site. */
import { absolute, path } from '../model/addresses.ts';
import type { FigureId } from '../model/figure-addresses.ts';
import { embedAddress, figureAddress } from '../model/figure-addresses.ts';
import type { Subject } from '../model/subject.ts';
import type { DrawingWidth } from './drawing-width.ts';

/** Heights in pixels that hold the whole embeddable page. */
export interface FrameHeights {
  /** From 768 wide on. */
  wide: number;
  /** On a phone. */
  narrow: number;
}

/** Room for all that stands around a drawing, measured on the tallest: headline, key, note, source, way back. */
const around: FrameHeights = { wide: 640, narrow: 1200 };

/** The heights that a figure needs, from the markup of its drawings for 736 and 288 units. */
export function frameHeights(drawings: string): FrameHeights {
  const heightAt = (width: DrawingWidth) => {
    const [, height] = new RegExp(`<svg class="drawing drawing-${width}"[^>]*\\sheight="([\\d.]+)"`).exec(drawings) ?? [];
    if (!height) throw new Error(`a figure has no drawing for ${width} units`);
    return Math.ceil(Number(height) / 10) * 10;
  };
  return { wide: heightAt(736) + around.wide, narrow: heightAt(288) + around.narrow };
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

/** The code to copy: a frame that loads when it comes near, in the full width of its column. */
export function embedCode(address: string, title: string, height: number): string {
  return `<iframe src="${address}" title="${escapeAttribute(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** The oEmbed record (oembed.com, version 1.0, type rich) of a figure, 800 wide. */
export function formatOembed(subject: Subject, id: FigureId, height: number): string {
  const { number, name } = subject.get('figures', id);
  const title = `Figure ${number}. ${name}`;
  const record = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: subject.site.name,
    provider_url: absolute(path()),
    author_name: subject.site.name,
    author_url: absolute(figureAddress(id)),
    html: embedCode(absolute(embedAddress(id)), title, height),
    width: 800,
    height,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
