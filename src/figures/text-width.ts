/**
 * Widths of text in the drawings, without a DOM: the build has no fonts to ask, and the same commit must draw the
 * same bytes anywhere. The numbers are the advance widths of Archivo at width 86, in thousandths of the type size,
 * without kerning, so that a label is at most as wide as it says here.
 */

export type TextWeight = 'regular' | 'bold';

/** Advance width → the characters that have it. */
type Widths = Record<number, string>;

const regular: Widths = {
  170: '`', 180: ' \u00A0', 195: "'", 205: 'j', 207: 'ilı', 219: '‘’', 222: '|', 243: 'I', 245: '.,', 247: 'f', 261: '!',
  262: 't', 268: ':;', 278: 'ł', 280: '/\\', 288: '[]·', 293: 'r', 299: '-', 339: '{}', 340: '()', 345: '"', 359: '“”',
  393: '*', 400: '°', 423: '_', 430: '–', 432: 'vy', 438: 'z', 442: '$s', 451: 'x', 455: '1k', 462: 'c', 473: 'L',
  476: '7', 484: 'g', 487: '4a', 488: 'Je', 495: 'hnu', 497: 'þ', 500: 'bdpqđ', 502: '8oøð', 503: '£', 504: '29?',
  505: '06', 506: '3', 509: '5', 512: '€', 527: 'F', 529: '#', 537: 'T', 542: 'ß', 562: 'Z', 567: '+<=>^~×', 569: 'V',
  580: 'S', 583: 'P', 586: 'E', 589: 'K', 590: 'AY', 598: 'X', 608: '&B', 634: 'R', 638: 'U', 639: 'C', 640: 'w',
  644: 'DHN', 690: 'OQG', 744: '…', 757: 'm', 759: 'M', 787: 'æ', 821: 'Wœ', 828: '%', 860: '—', 878: '@', 1060: 'Œ',
};

const bold: Widths = {
  168: ' \u00A0', 208: '`', 230: "'", 231: '|', 240: 'j', 242: 'ilı', 248: '‘’', 269: '.,', 275: 'I', 278: 'ł', 283: '!',
  286: 'f', 287: '/\\', 288: '·', 293: ':;', 299: '-', 306: 't', 335: 'r', 342: '[]', 358: '()', 377: '{}', 393: '*',
  400: '°', 414: '"', 430: '–', 431: '“”', 454: '_', 460: 'z', 477: 'vy', 484: '$s', 507: 'cx1', 509: 'k', 512: '7',
  519: 'ae', 520: 'L', 525: '48', 526: 'g', 528: '029', 529: '36hu', 530: '5n', 531: 'J', 534: '?', 535: 'bdpq£þ',
  536: 'F€', 537: 'oø', 545: 'ð', 551: '#', 556: 'đ', 564: 'ß', 569: 'T', 580: 'Z', 587: '+<=>^~×', 592: 'S', 595: 'E',
  601: 'P', 608: 'V', 618: 'Y', 622: 'X', 629: 'B', 634: 'A', 640: 'K', 642: 'R', 647: 'C', 650: 'D', 653: 'U', 660: 'HN',
  671: '&', 698: 'OQ', 700: 'G', 711: 'w', 788: 'm', 793: 'M', 810: 'æ', 841: '…', 845: 'œ', 860: '—', 861: 'W', 864: '%',
  880: '@', 1041: 'Œ',
};

function byCharacter(widths: Widths): ReadonlyMap<string, number> {
  return new Map(Object.entries(widths).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)] as const)));
}

const tables: Record<TextWeight, ReadonlyMap<string, number>> = { regular: byCharacter(regular), bold: byCharacter(bold) };

/** For a character of no table: a letter of another script, or a sign. */
const unknown = 700;

/** Width of a line of text in the units of `size`, rounded up to a tenth. An accent adds nothing to its letter. */
export function textWidth(text: string, weight: TextWeight = 'regular', size = 13): number {
  const table = tables[weight];
  let thousandths = 0;
  for (const character of text.normalize('NFD').replace(/\p{M}/gu, '')) thousandths += table.get(character) ?? unknown;
  return Math.ceil((thousandths * size) / 100) / 10;
}

/** Breaks a text at its spaces into lines no wider than `width`; a word wider than that stands alone and sticks out. */
export function wrapText(text: string, width: number, weight: TextWeight = 'regular', size = 13): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(joined, weight, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
