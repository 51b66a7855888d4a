/** Refuses a subject that has lost, or given to something else, what was published; and a ledger that was tampered with. */
import type { Anchor } from '../anchors.ts';
import { anchorsOf } from '../anchors.ts';
import type { Fault } from '../faults.ts';
import { show } from '../faults.ts';
import type { Subject } from '../subject.ts';
import { identityOf } from './identity.ts';
import type { PublishedId } from './ledger.ts';
import { firstBrokenLine, publishedIds, sealOf } from './ledger.ts';
import type { Place } from './places.ts';
import { placesOf } from './places.ts';
import type { Published } from './published.ts';
import { ledgerFile } from './read-published.ts';

const restore = 'restore the ledger from the last commit: only “npm run release” writes it';

/** The ledger is whole and belongs to the editions. */
function checkLedger({ editions, ledger, newest }: Published, faults: Fault[]): void {
  const report = (line: number | undefined, field: string, found: string, remedy = restore) => faults.push({ file: ledgerFile, line, field, found, remedy });
  if (!newest) {
    if (ledger.length > 0) report(undefined, 'editions', 'a ledger without an edition', 'restore the folder “editions” from the last commit');
    return;
  }
  const broken = firstBrokenLine(ledger);
  if (broken !== undefined) report(broken, 'chain', show(ledger[broken - 1]!.id), `${restore}; this line, or one before it, was changed, moved or removed`);
  if (ledger.length !== newest.ledger.length) report(undefined, 'length', `${ledger.length} lines; edition ${newest.id} closed with ${newest.ledger.length}`);
  else if (ledger.at(-1)?.chain !== newest.ledger.head) report(ledger.length, 'chain', `another end than edition ${newest.id} closed with`);
  const seals = new Map(ledger.filter(({ seals }) => seals !== undefined).map(({ edition, seals }) => [edition, seals]));
  for (const edition of editions) {
    const file = `editions/${edition.id}.json`;
    if (seals.get(edition.id) !== sealOf(edition)) faults.push({ file, field: 'edition', found: 'other words than the ledger seals', remedy: 'restore the file from the last commit: an edition never changes' });
  }
  for (const id of seals.keys()) {
    if (!editions.some((edition) => edition.id === id)) faults.push({ file: `editions/${id}.json`, field: 'file', found: 'nothing', remedy: 'restore the file from the last commit: an edition is never withdrawn' });
  }
}

/** Every text that an edition names is there, in the words that its hash names. */
function checkTexts(published: Published, faults: Fault[]): void {
  for (const { id: edition, changed } of published.editions) {
    for (const [id, hash] of Object.entries(changed)) {
      if (!published.hasText(hash)) {
        faults.push({ file: `editions/${edition}.jsonl`, field: id, found: 'no text, or a changed one', remedy: 'restore the file from the last commit: a frozen text never changes' });
      }
    }
  }
}

function firstAddress({ at }: PublishedId): string {
  return `/${[...at][0] ?? ''}`;
}

function checkId(subject: Subject, known: PublishedId, anchor: Anchor | Place | undefined, isWithdrawn: boolean): Omit<Fault, 'file' | 'line'> | undefined {
  const { id, kind, edition } = known;
  const stood = `the ${kind} “${id}”, published at ${firstAddress(known)} in edition ${edition}`;
  if (!anchor && !isWithdrawn) {
    return { field: id, found: `nothing in place of ${stood}`, remedy: `put it back, or withdraw it: write tombstones/${id}.yaml with the day, the reason and, if there is one, the successor` };
  }
  if (anchor && isWithdrawn) return { field: id, found: `a record and a tombstone for ${stood}`, remedy: `remove tombstones/${id}.yaml, or give the new record an id of its own` };
  const is = anchor && identityOf(subject, anchor);
  if (anchor && (anchor.kind !== kind || is !== known.is)) {
    const now = [anchor.kind, is].filter(Boolean).join(', ');
    const then = [kind, known.is].filter(Boolean).join(', ');
    return { field: id, found: `${show(now)} in place of ${stood} as ${show(then)}`, remedy: `give what is new an id of its own, and put the ${kind} back or withdraw it with tombstones/${id}.yaml` };
  }
  return undefined;
}

/** Faults of what was published, against the subject as it stands. */
export function checkPublished(subject: Subject, published: Published): Fault[] {
  const faults: Fault[] = [];
  checkLedger(published, faults);
  checkTexts(published, faults);
  const anchors = new Map<string, Anchor | Place>([...anchorsOf(subject), ...placesOf()].map((anchor) => [anchor.id, anchor]));
  const withdrawn = new Set(subject.lists.tombstones.map(({ id }) => id));
  const ids = publishedIds(published.ledger);
  for (const known of ids.values()) {
    const fault = checkId(subject, known, anchors.get(known.id), withdrawn.has(known.id));
    if (fault) faults.push({ file: ledgerFile, line: known.line, ...fault });
  }
  for (const { id, successor } of subject.lists.tombstones) {
    const file = `tombstones/${id}.yaml`;
    if (!ids.has(id)) faults.push({ file, field: 'id', found: show(id), remedy: 'remove the file: nothing of that id was ever published' });
    if (successor !== undefined && !anchors.has(successor)) faults.push({ file, field: 'successor', found: show(successor), remedy: 'name something that stands on the site' });
  }
  return faults;
}
