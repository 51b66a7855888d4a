/** The state of what a page read, as a hash: while it stays the same, so does the page. */
import { hash } from 'node:crypto';
// Each of these holds derived maps that pages read.
import '../../citations/passages.ts';
import '../../components/cite/citation-maps.ts';
import '../../figures/social/cards.ts';
import '../../model/as-of.ts';
import '../../model/claim-words.ts';
import '../../model/mentions.ts';
import '../../model/neighbours.ts';
import '../../model/sections-around.ts';
import { derivedMapNamed } from '../../model/derived.ts';
import type { NotedMap } from '../../model/noted-map.ts';
import { wholeKey } from '../../model/noted-map.ts';
import type { Subject } from '../../model/subject.ts';

/** What stands in place of a hash where there is no value. */
const nothing = '-';

function hashOfText(text: string): string {
  return hash('sha1', text, 'base64url').slice(0, 16);
}

/** Hashes reads of one subject, each once. */
export class HashedReads {
  private readonly subject: Subject;
  private readonly known = new Map<string, string>();

  constructor(subject: Subject) {
    this.subject = subject;
  }

  private mapNamed(name: string): NotedMap<unknown> {
    const map = this.subject.mapNamed(name) ?? derivedMapNamed(name, this.subject);
    if (!map) throw new Error(`no map “${name}”: import the module that derives it in hash-of-read.ts`);
    return map;
  }

  private compute(name: string, key: string): string {
    const map = this.mapNamed(name);
    if (key === wholeKey) return hashOfText([...map.peekAll()].map(([each]) => `${each} ${this.hashOf(`${name}/${each}`)}`).join('\n'));
    const value = map.peek(key);
    return value === undefined ? nothing : hashOfText(JSON.stringify(value));
  }

  /** `read` is "claims/c02", "claims/*". */
  hashOf(read: string): string {
    const at = read.indexOf('/');
    const hash = this.known.get(read) ?? this.compute(read.slice(0, at), read.slice(at + 1));
    this.known.set(read, hash);
    return hash;
  }
}
