/** The prose of sections as it was rendered, in one file for the next build: read and written piece by piece, so that it need not stand in memory. */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDirectory } from '../../model/cache-directory.ts';

/** Where a text stands in the file, in bytes. */
export interface Piece {
  at: number;
  bytes: number;
}

const ownFile = join(cacheDirectory, 'kept-prose.html');

export class KeptProse {
  private readonly file: string;
  private readonly last: number | undefined;
  private readonly lastBytes: number;
  private next: number | undefined;
  private end = 0;

  constructor(file = ownFile) {
    this.file = file;
    try {
      this.last = openSync(file, 'r');
    } catch {
      // Nothing is kept.
    }
    this.lastBytes = this.last === undefined ? 0 : fstatSync(this.last).size;
  }

  /** Whether the last build left all of a piece. */
  holds({ at, bytes }: Piece): boolean {
    return at + bytes <= this.lastBytes;
  }

  private bytesOf({ at, bytes }: Piece): Buffer {
    const text = Buffer.alloc(bytes);
    if (bytes > 0) readSync(this.last!, text, 0, bytes, at);
    return text;
  }

  /** A text that the last build kept. */
  read(piece: Piece): string {
    return this.bytesOf(piece).toString('utf8');
  }

  private append(text: Buffer): Piece {
    if (this.next === undefined) {
      mkdirSync(dirname(this.file), { recursive: true });
      this.next = openSync(`${this.file}.new`, 'w');
    }
    writeFileSync(this.next, text);
    const piece = { at: this.end, bytes: text.length };
    this.end += text.length;
    return piece;
  }

  /** Keeps a text for the next build. */
  add(text: string): Piece {
    return this.append(Buffer.from(text));
  }

  /** Keeps for the next build what the last one kept. */
  keep(piece: Piece): Piece {
    return this.append(this.bytesOf(piece));
  }

  /** Lets what was added and kept take the place of what the last build left. */
  finish(): void {
    if (this.last !== undefined) closeSync(this.last);
    if (this.next === undefined) return;
    closeSync(this.next);
    renameSync(`${this.file}.new`, this.file);
  }
}
