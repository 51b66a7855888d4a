/** Moves of files and folders that can be undone. */
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

export class Moves {
  private readonly done: [from: string, to: string][] = [];
  private readonly made = new Set<string>();

  move(from: string, to: string): void {
    const parent = dirname(to);
    if (!this.made.has(parent)) mkdirSync(parent, { recursive: true });
    this.made.add(parent);
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

/** Moves out of a folder everything that does not stay; folders of which nothing stays move as a whole. */
export function moveOut(folder: string, below: string, away: string, stays: (path: string) => boolean, moves: Moves): void {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (!stays(path)) moves.move(join(folder, path), join(away, path));
    else if (entry.isDirectory()) moveOut(folder, `${path}/`, away, stays, moves);
  }
}

/** Moves everything into a folder, which may hold the same folders but none of the same files. */
export function moveIn(from: string, below: string, folder: string, moves: Moves): void {
  for (const entry of readdirSync(join(from, below), { withFileTypes: true })) {
    const path = below + entry.name;
    if (entry.isDirectory() && existsSync(join(folder, path))) moveIn(from, `${path}/`, folder, moves);
    else moves.move(join(from, path), join(folder, path));
  }
}
