/** Puts what was built in the place of what stood there, and puts everything back when that cannot be done. */
import { existsSync, rmSync } from 'node:fs';
import { moveIn, moveOut, Moves } from './moves.ts';

/** Every folder above a path: "claims/c02/index.html" → "claims", "claims/c02". */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Fills the built folder with what stands in `finished`; of what it held it keeps the files in `kept`, by path below it.
 * Names the folder with what is of no more use. Throws when something cannot be moved: the built folder is then as it was.
 */
export function swapIn(finished: string, built: string, kept: Iterable<string>): string {
  const previous = `${built}-previous`;
  rmSync(previous, { recursive: true, force: true });
  const staying = new Set([...kept].flatMap((path) => [path, ...foldersOf(path)]));
  const moves = new Moves();
  try {
    if (staying.size > 0) {
      moveOut(built, '', previous, (path) => staying.has(path), moves);
      moveIn(finished, '', built, moves);
    } else {
      if (existsSync(built)) moves.move(built, previous);
      moves.move(finished, built);
    }
  } catch (error) {
    moves.undo();
    throw error;
  }
  return previous;
}
