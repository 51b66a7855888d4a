/** The lines of the full index in files that are small beside the whole. */
import type { ChunkLine, IndexOutline } from './index-outline.ts';
import { chunkFile } from './index-outline.ts';

/** The shortest chunk worth a request; and how chunks grow with the whole, so that neither one of them nor the list of all becomes long. */
const [shortest, growth] = [4_000, 5];

function cut(lines: readonly ChunkLine[]): ChunkLine[][] {
  const all = lines.reduce((sum, { length }) => sum + length, 0);
  const enough = Math.max(shortest, growth * Math.sqrt(all));
  const chunks: ChunkLine[][] = [];
  let length = Infinity;
  for (const line of lines) {
    if (length + line.length > enough) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)!.push(line);
    length += line.length;
  }
  return chunks;
}

function wordOf(line: ChunkLine): string {
  return line.slice(0, line.indexOf(' '));
}

/** The files by path below the index's folder, and what the outline says of them. */
export function makeChunks(lines: readonly ChunkLine[]): { files: Map<string, Uint8Array>; chunks: IndexOutline['chunks'] } {
  const written = cut(lines).map((chunk) => ({ first: wordOf(chunk[0]!), last: wordOf(chunk.at(-1)!), content: Buffer.from(JSON.stringify(chunk)) }));
  return {
    files: new Map(written.map(({ content }, place) => [chunkFile(place), content])),
    chunks: written.map(({ first, last, content }) => [first, last, content.length]),
  };
}
