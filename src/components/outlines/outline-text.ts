/** Text as outlines, with kerning and accents as the browser sets them, so that a drawing needs no font to show it. */
import { Buffer as Run, shape } from 'harfbuzzjs';
import type { Measure, Type } from '../../figures/social/card.ts';
import type { OpenFaces, OpenFile } from './faces.ts';
import { setWeight } from './faces.ts';

interface Glyph {
  file: OpenFile;
  id: number;
  /** In pixels from the start of the line. */
  x: number;
  y: number;
}

interface ShapedLine {
  glyphs: Glyph[];
  width: number;
}

/** The text in pieces that one file can set; throws on a letter that none has. */
function splitByFile(text: string, files: readonly OpenFile[]): { file: OpenFile; text: string }[] {
  const pieces: { file: OpenFile; text: string }[] = [];
  for (const character of text) {
    const file = files.find(({ characters }) => characters.has(character.codePointAt(0)!));
    if (!file) throw new Error(`the site's faces have no “${character}” to draw “${text}” with; SOCIAL_IMAGES=off builds without cards for sharing`);
    const last = pieces.at(-1);
    if (last?.file === file) last.text += character;
    else pieces.push({ file, text: character });
  }
  return pieces;
}

function shapeLine(text: string, { face, weight, size, tracking }: Type, faces: OpenFaces): ShapedLine {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const piece of splitByFile(text.normalize('NFC'), faces[face])) {
    setWeight(piece.file, weight);
    const scale = size / piece.file.unitsPerEm;
    const run = new Run();
    run.addText(piece.text);
    run.guessSegmentProperties();
    shape(piece.file.font, run);
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of run.getGlyphInfosAndPositions()) {
      glyphs.push({ file: piece.file, id: codepoint, x: width + xOffset * scale, y: yOffset * scale });
      width += xAdvance * scale + tracking * size;
    }
  }
  return { glyphs, width };
}

/** Measures lines in these faces, as they are drawn. */
export function measureIn(faces: OpenFaces): Measure {
  const known = new Map<string, number>();
  return (text, type) => {
    const key = `${type.face} ${type.weight} ${type.size} ${type.tracking} ${text}`;
    const width = known.get(key) ?? shapeLine(text, type, faces).width;
    known.set(key, width);
    return width;
  };
}

const round = (value: number) => Math.round(value * 100) / 100;

/** SVG path data of a line that starts at (x, y), its baseline; in pixels, to a hundredth. */
export function outlineText(text: string, x: number, y: number, type: Type, faces: OpenFaces): string {
  const outlines = shapeLine(text, type, faces).glyphs.map((glyph) => {
    setWeight(glyph.file, type.weight);
    const scale = type.size / glyph.file.unitsPerEm;
    const place = (_: string, across: string, up: string) => `${round(x + glyph.x + Number(across) * scale)} ${round(y - glyph.y - Number(up) * scale)}`;
    return glyph.file.font.glyphToPath(glyph.id).replace(/(-?[\d.]+),(-?[\d.]+)/g, place);
  });
  return outlines.join('');
}
