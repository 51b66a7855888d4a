/** Puts what was built in the place of what stood there, and puts everything back when that cannot be done. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every folder above a path: "claims/c02/index.html" → "claims/c02", "claims". */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

class Moves {
  private readonly done: [from: string, to: string][] = [];

  move(from: string, to: string): void {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    this.done.push([from, to]);
  }

  undo(): void {
    for (const [from, to] of this.done.toReversed()) {
      mkdirSync(dirname(from), { recursive: true });
      renameSync(to, from);
    }
  }
}

/** Moves out of a folder everything but what is kept; folders that hold nothing kept move as a whole. */
function moveOut(folder: string, below: string, away: string, isKept: (path: string) => boolean, moves: Moves): void {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (!isKept(path)) moves.move(join(folder, path), join(away, path));
    else if (entry.isDirectory()) moveOut(folder, `${path}/`, away, isKept, moves);
  }
}

/** Moves everything into a folder; what is there already are folders. */
function moveIn(from: string, below: string, folder: string, moves: Moves): void {
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (entry.isDirectory() && existsSync(join(folder, path))) moveIn(from, `${path}/`, folder, moves);
    else moves.move(join(from, path), join(folder, path));
  }
}

/**
 * Fills the built folder with what stands in `finished`; of what it held it keeps the files in `kept`, by path below it.
 * Throws when something cannot be moved: the built folder is then as it was.
 */
export function swapIn(finished: string, built: string, kept: Iterable<string>): void {
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
  rmSync(previous, { recursive: true, force: true });
}
