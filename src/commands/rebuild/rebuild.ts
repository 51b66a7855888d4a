/** One build beside the last: which files it takes over, and what it notes for the next. */
import { join } from 'node:path';
import { noteRead } from '../../model/reads.ts';
import type { Subject } from '../../model/subject.ts';
import { HashedReads } from './hash-of-read.ts';
import type { KeptBody, KeptBuild, KeptFile, KeptSeal } from './kept-build.ts';
import { standingOf } from './kept-build.ts';

/** What sealing a page found: its stylesheet, the rules of it that the page can use, in hexadecimal digits, and what it runs inline. */
export interface PageSeal {
  css?: string;
  rules?: string;
  hashes: KeptSeal['hashes'];
}

const nothing: KeptBuild = { state: '', reads: [], sheets: [], files: {}, bodies: {} };

/** Places in a list that grows by what it does not hold. */
class Places {
  readonly items: string[] = [];
  private readonly known = new Map<string, number>();

  of(item: string): number {
    const place = this.known.get(item) ?? this.items.push(item) - 1;
    this.known.set(item, place);
    return place;
  }
}

export class Rebuild {
  /** Files of the last build that would be built the same again, by path below the built folder. */
  readonly kept: ReadonlyMap<string, KeptFile>;
  /** The folder that the last build filled. */
  readonly built: string;
  /** Prose of sections that would be rendered the same again, by `bodyKey`. */
  private readonly keptBodies: ReadonlyMap<string, KeptBody>;
  private readonly state: string;
  private readonly last: KeptBuild;
  private readonly hashed: HashedReads;
  private readonly names = new Places();
  /** Of files and of prose, as places in `names`. */
  private readonly reads = new Map<string, number[]>();
  private readonly bodies = new Map<string, KeptBody>();
  private readonly seals = new Map<string, PageSeal>();

  /** `last` is what the last build kept, of whatever state. */
  constructor(subject: Subject, state: string, built: string, last: KeptBuild | undefined) {
    this.built = built;
    this.state = state;
    this.last = last?.state === state ? last : nothing;
    this.hashed = new HashedReads(subject);
    const isSame = this.last.reads.map(([name, hash]) => this.hashed.hashOf(name) === hash);
    const isUnchanged = (places: readonly number[]) => places.every((place) => isSame[place]);
    this.keptBodies = new Map(Object.entries(this.last.bodies).filter(([, { reads }]) => isUnchanged(reads)));
    const kept = Object.entries(this.last.files).filter(([path, { reads, bytes, changed }]) => {
      if (!isUnchanged(reads)) return false;
      const standing = standingOf(join(built, path));
      return standing?.bytes === bytes && standing.changed === changed;
    });
    this.kept = new Map(kept);
  }

  private namesOf(places: readonly number[]): string[] {
    return places.map((place) => this.last.reads[place]![0]);
  }

  private placesOf(reads: Iterable<string>): number[] {
    return [...reads].map((name) => this.names.of(name));
  }

  noteReads(path: string, reads: Iterable<string>): void {
    this.reads.set(path, this.placesOf(reads));
  }

  noteBody(key: string, html: string, reads: Iterable<string>): void {
    this.bodies.set(key, { html, reads: this.placesOf(reads) });
  }

  hasBody(key: string): boolean {
    return this.keptBodies.has(key);
  }

  /** The prose under a key, when it is kept; what is rendered with it reads what was read for it. */
  bodyOf(key: string): string | undefined {
    const body = this.keptBodies.get(key);
    if (body) this.namesOf(body.reads).forEach(noteRead);
    return body?.html;
  }

  noteSeal(path: string, seal: PageSeal): void {
    this.seals.set(path, seal);
  }

  /** The seal of a file that is kept. */
  sealOf({ seal }: KeptFile): PageSeal | undefined {
    return seal && { ...(seal.sheet === undefined ? {} : { css: this.last.sheets[seal.sheet]! }), ...(seal.rules === undefined ? {} : { rules: seal.rules }), hashes: seal.hashes };
  }

  /** What the next build may take over, once the built folder stands. */
  keep(): KeptBuild {
    const sheets = new Places();
    const printSeal = ({ css, rules, hashes }: PageSeal): KeptSeal => ({ ...(css === undefined ? {} : { sheet: sheets.of(css) }), ...(rules === undefined ? {} : { rules }), hashes });
    const files: KeptBuild['files'] = {};
    const add = (path: string, reads: number[], seal: PageSeal | undefined, known?: KeptFile) => {
      const standing = known ? { bytes: known.bytes, changed: known.changed } : standingOf(join(this.built, path));
      if (!standing) throw new Error(`${path} was noted, and is not in ${this.built}`);
      files[path] = { reads, ...(seal ? { seal: printSeal(seal) } : {}), ...standing };
    };
    for (const [path, file] of this.kept) {
      const sealedAnew = this.seals.get(path);
      add(path, this.placesOf(this.namesOf(file.reads)), sealedAnew ?? this.sealOf(file), sealedAnew ? undefined : file);
    }
    for (const [path, reads] of this.reads) add(path, reads, this.seals.get(path));
    const bodies: KeptBuild['bodies'] = {};
    for (const [key, { html, reads }] of this.keptBodies) bodies[key] = { html, reads: this.placesOf(this.namesOf(reads)) };
    for (const [key, body] of this.bodies) bodies[key] = body;
    return { state: this.state, reads: this.names.items.map((name) => [name, this.hashed.hashOf(name)]), sheets: sheets.items, files, bodies };
  }
}
