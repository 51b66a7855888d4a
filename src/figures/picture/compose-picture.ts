/** A figure as one SVG file: name, finding, key, drawing, source, date and address on a white ground. */
import { wrapText } from '../text-width.ts';

export interface PictureParts {
  /** "Figure 1. Who is in, by which definition" */
  name: string;
  headline: string;
  /** What the marks mean, in words. */
  key: string;
  source: string;
  /** "As of 15 March 2025. CC BY 4.0." */
  date: string;
  /** The site and the figure's address. */
  address: string;
  /** The drawing: an SVG element with its width and height. */
  drawing: string;
  /** Style of the drawing's classes, resolved. */
  style: string;
  ink: string;
  quiet: string;
}

interface Line {
  text: string;
  y: number;
  form: 'name' | 'headline' | 'quiet';
}

const margin = 40;
const leastWidth = 736;

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The drawing's own size, from its attributes. */
export function sizeOf(drawing: string): { width: number; height: number } {
  const [, width] = /<svg[^>]*\swidth="([\d.]+)"/.exec(drawing) ?? [];
  const [, height] = /<svg[^>]*\sheight="([\d.]+)"/.exec(drawing) ?? [];
  if (!width || !height) throw new Error('a drawing needs a width and a height to be put into a picture');
  return { width: Number(width), height: Number(height) };
}

/** Lines of nearly one length: as few as fill the width, then as narrow as keeps their number. */
export function balanceText(text: string, width: number, size: number): string[] {
  const most = wrapText(text, width, 'bold', size).length;
  let narrow = width;
  while (narrow > 100 && wrapText(text, narrow - 10, 'bold', size).length === most) narrow -= 10;
  return wrapText(text, narrow, 'bold', size);
}

function placeLines(texts: readonly string[], from: number, step: number, form: Line['form']): Line[] {
  return texts.map((text, index) => ({ text, y: from + index * step, form }));
}

/** Composes the file. Sizes are in CSS pixels; the headline is 30 px, all other text 13. */
export function composePicture(parts: PictureParts): string {
  const drawn = sizeOf(parts.drawing);
  const width = Math.max(drawn.width, leastWidth);
  const head = placeLines(balanceText(parts.headline, width, 30), margin + 50, 34, 'headline');
  const key = placeLines(wrapText(parts.key, width), head.at(-1)!.y + 30, 18, 'quiet');
  const top = (key.at(-1) ?? head.at(-1)!).y + 24;
  const rule = top + drawn.height + 24;
  const foot = placeLines([parts.source, parts.date, parts.address].flatMap((text) => wrapText(text, width)), rule + 22, 18, 'quiet');
  const height = foot.at(-1)!.y + margin - 8;
  const lines: Line[] = [{ text: parts.name, y: margin + 8, form: 'name' }, ...head, ...key, ...foot];
  const texts = lines.map(({ text, y, form }) => `<text class="picture-${form}" x="${margin}" y="${y}">${escapeText(text)}</text>`).join('');
  const style = `.picture{font-family:Archivo,Arial,sans-serif;font-size:13px;fill:${parts.ink}}.picture-name{font-weight:700}.picture-headline{font-weight:800;font-size:30px;letter-spacing:-.75px}.picture-quiet{fill:${parts.quiet}}a{text-decoration:none}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="${width + margin * 2}" height="${height}" viewBox="0 0 ${width + margin * 2} ${height}">`,
    `<title>${escapeText(`${parts.name}: ${parts.headline}`)}</title>`,
    `<style>${style}${parts.style}</style>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    texts,
    parts.drawing.replace('<svg ', `<svg x="${margin}" y="${top}" `),
    `<path d="M${margin} ${rule}h${width}" stroke="${parts.ink}"/>`,
    '</svg>\n',
  ].join('');
}
