/** Maps that note what a page reads of them: one value under its key, or all of it. */
import { noteRead } from './reads.ts';

/** What is read when a whole map or list is: "claims/*". */
export const wholeKey = '*';

export class NotedMap<V> extends Map<string, V> {
  private readonly name: string;

  constructor(name: string, entries: Iterable<readonly [string, V]>) {
    super(entries);
    this.name = name;
  }

  /** The value under a key, for what is no page. */
  peek(key: string): V | undefined {
    return super.get(key);
  }

  /** All entries, for what is no page. */
  peekAll(): MapIterator<[string, V]> {
    return super.entries();
  }

  override get(key: string): V | undefined {
    noteRead(`${this.name}/${key}`);
    return super.get(key);
  }

  override has(key: string): boolean {
    noteRead(`${this.name}/${key}`);
    return super.has(key);
  }

  private noteAll(): void {
    noteRead(`${this.name}/${wholeKey}`);
  }

  override get size(): number {
    this.noteAll();
    return super.size;
  }

  override keys(): MapIterator<string> {
    this.noteAll();
    return super.keys();
  }

  override values(): MapIterator<V> {
    this.noteAll();
    return super.values();
  }

  override entries(): MapIterator<[string, V]> {
    this.noteAll();
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  override forEach(visit: (value: V, key: string, map: Map<string, V>) => void): void {
    this.noteAll();
    super.forEach(visit);
  }
}
