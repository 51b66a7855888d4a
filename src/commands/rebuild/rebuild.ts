/** One build beside the last: which files it takes over, and what it notes for the next. */
import { join } from 'node:path';
import { noteRead } from '../../model/reads.ts';
import type { Subject } from '../../model/subject.ts';
import { HashedReads } from './hash-of-read.ts';
import type { KeptBody, KeptBuild, KeptFile, KeptParts, KeptSeal } from './kept-build.ts';
import { standingOf } from './kept-build.ts';
import { KeptProse } from './kept-prose.ts';

/** What sealing a page found: its stylesheet, the rules of it that the page can use, in hexadecimal digits, and what it runs inline. */
export interface PageSeal {
  css?: string;
  rules?: string;
  hashes: KeptSeal['hashes'];
}

const nothing: KeptBuild = { state: '', reads: [], sheets: [], seals: [], files: [], bodies: {} };

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
  get kept(): ReadonlyMap<string, KeptFile> {
    return this.keptFiles;
  }

  private readonly keptFiles: Map<string, KeptFile>;
  /** The folder that the last build filled. */
  readonly built: string;
  /** Prose of sections that would be rendered the same again, by `bodyKey`. */
  private readonly keptBodies: ReadonlyMap<string, KeptBody>;
  private readonly state: string;
  private readonly last: KeptBuild;
  private readonly hashed: HashedReads;
  private readonly prose = new KeptProse();
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
    this.keptBodies = new Map(Object.entries(this.last.bodies).filter(([, body]) => isUnchanged(body.reads) && this.prose.holds(body)));
    const kept = this.last.files.filter(([path, { reads, bytes, changed }]) => {
      if (!isUnchanged(reads)) return false;
      const standing = standingOf(join(built, path));
      return standing?.bytes === bytes && standing.changed === changed;
    });
    this.keptFiles = new Map(kept);
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

  /** `paths` are those of all files of a sort that have their name from what is in them: no other of that sort is of use any more. */
  noteNamedByContent(isOfSort: (path: string) => boolean, paths: Iterable<string>): void {
    const wanted = new Set(paths);
    for (const path of this.kept.keys()) if (isOfSort(path) && !wanted.has(path)) this.keptFiles.delete(path);
    for (const path of wanted) if (!this.kept.has(path)) this.noteReads(path, []);
  }

  noteBody(key: string, html: string, reads: Iterable<string>): void {
    this.bodies.set(key, { ...this.prose.add(html), reads: this.placesOf(reads) });
  }

  hasBody(key: string): boolean {
    return this.keptBodies.has(key);
  }

  /** The prose under a key, when it is kept; what is rendered with it reads what was read for it. */
  bodyOf(key: string): string | undefined {
    const body = this.keptBodies.get(key);
    if (!body) return undefined;
    this.namesOf(body.reads).forEach(noteRead);
    return this.prose.read(body);
  }

  noteSeal(path: string, seal: PageSeal): void {
    this.seals.set(path, seal);
  }

  /** The seal of a file that is kept. */
  sealOf(file: KeptFile): PageSeal | undefined {
    if (file.seal === undefined) return undefined;
    const { sheet, rules, hashes } = this.last.seals[file.seal]!;
    return { ...(sheet === undefined ? {} : { css: this.last.sheets[sheet]! }), ...(rules === undefined ? {} : { rules }), hashes };
  }

  private *filesToKeep(seals: Places, sheets: Places): Generator<readonly [path: string, file: KeptFile]> {
    const printSeal = (seal: PageSeal | undefined): Pick<KeptFile, 'seal'> => {
      if (!seal) return {};
      const { css, rules, hashes } = seal;
      const printed: KeptSeal = { ...(css === undefined ? {} : { sheet: sheets.of(css) }), ...(rules === undefined ? {} : { rules }), hashes };
      return { seal: seals.of(JSON.stringify(printed)) };
    };
    const standingNow = (path: string) => {
      const standing = standingOf(join(this.built, path));
      if (!standing) throw new Error(`${path} was noted, and is not in ${this.built}`);
      return standing;
    };
    for (const [path, file] of this.kept) {
      const sealedAnew = this.seals.get(path);
      const { bytes, changed } = sealedAnew ? standingNow(path) : file;
      yield [path, { reads: this.placesOf(this.namesOf(file.reads)), bytes, changed, ...printSeal(sealedAnew ?? this.sealOf(file)) }];
    }
    for (const [path, reads] of this.reads) yield [path, { reads, ...standingNow(path), ...printSeal(this.seals.get(path)) }];
  }

  private bodiesToKeep(): KeptParts['bodies'] {
    const kept = [...this.keptBodies].map(([key, body]) => [key, { ...this.prose.keep(body), reads: this.placesOf(this.namesOf(body.reads)) }] as const);
    this.prose.finish();
    return Object.fromEntries([...kept, ...this.bodies]);
  }

  /** What the next build may take over, once the built folder stands; the parts are complete when all files were asked for. */
  keep(): { files: Iterable<readonly [path: string, file: KeptFile]>; parts: () => KeptParts } {
    const seals = new Places();
    const sheets = new Places();
    const parts = (): KeptParts => {
      const bodies = this.bodiesToKeep();
      return {
        state: this.state,
        reads: this.names.items.map((name) => [name, this.hashed.hashOf(name)]),
        sheets: sheets.items,
        seals: seals.items.map((seal) => JSON.parse(seal) as KeptSeal),
        bodies,
      };
    };
    return { files: this.filesToKeep(seals, sheets), parts };
  }
}
