import { describe, expect, test } from 'vitest';
import { readSubject } from '../../src/model/read-subject.ts';
import { put } from '../faults/corrupt.ts';
import type { Changes } from './released.ts';
import { apply, release, withReleased } from './released.ts';
import { tombstone, withoutClaim, withoutEvent } from './withdrawals.ts';

const ledger = 'ledger/addresses.jsonl';
const edition = 'editions/1902-01-02.json';
const texts = 'editions/1902-01-02.jsonl';

function message(directory: string): string {
  try {
    readSubject(directory);
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

function lines(change: (lines: string[]) => string[]): (text: string) => string {
  return (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`;
}

const refused: [string, Changes, string[]][] = [
  ['a claim is lost', withoutClaim, ['c05: found nothing in place of the claim “c05”, published at /claims/c05/ in edition 1902-01-02; put it back, or withdraw it: write tombstones/c05.yaml']],
  ['an event is lost', withoutEvent, ['bell-hung: found nothing in place of the event “bell-hung”, published at /timeline/bell-hung/']],
  ['a heading is lost', { 'sections/bell.mdx': put('<Row id="bell-later" heading="After the paper"', '<Row') }, ['bell-later: found nothing in place of the heading “bell-later”, published at /sections/bell/#bell-later']],
  ['an excerpt is lost', { 'sources/accounts.yaml': (text) => text.replace(/ {2}- id: accounts-maker\n.*\n/, ''), 'claims/c03.yaml': put('accounts-maker', 'accounts'), 'sections/maker.mdx': put('accounts-maker', 'accounts') }, ['accounts-maker: found nothing in place of the excerpt', '/sources/accounts/#accounts-maker']],
  ['an actor becomes another kind of actor', { 'actors/vestry.yaml': put('kind: organisation', 'kind: country') }, ['vestry: found “actor, country” in place of the actor “vestry”, published at /members/vestry/', 'as “actor, organisation”; give what is new an id of its own']],
  ['a count counts something else', { 'counts/count-subscribers.yaml': (text) => text.replace(/^unit: .*$/m, 'unit: ringers') }, ['count-subscribers: found “count, counts ringers” in place of']],
  ['an event becomes a topic', { ...withoutEvent, 'topics/bell-hung.yaml': 'id: bell-hung\ntitle: Hanging a bell\nsummary: How it is done.\nsources: [{ id: letter }]\n' }, ['bell-hung: found “topic” in place of the event “bell-hung”']],
  ['a withdrawn id is used again', { 'tombstones/c05.yaml': tombstone('c05') }, ['c05: found a record and a tombstone for the claim “c05”', 'remove tombstones/c05.yaml']],
  ['a tombstone stands for what was never published', { 'tombstones/c09.yaml': tombstone('c09') }, ['tombstones/c09.yaml: id: found “c09”; remove the file']],
  ['a tombstone names a successor that does not exist', { ...withoutClaim, 'tombstones/c05.yaml': tombstone('c05', 'successor: c77\n') }, ['tombstones/c05.yaml: successor: found “c77”; name something that stands on the site']],
  ['a line of the ledger is changed', { [ledger]: put('"claims/c05/"', '"claims/c50/"') }, ['chain: found “c05”; restore the ledger from the last commit: only “npm run release” writes it']],
  ['a line of the ledger is removed', { [ledger]: lines((all) => all.filter((line) => !line.includes('"c05"'))), ...withoutClaim }, ['chain: found', 'lines; edition 1902-01-02 closed with']],
  ['two lines change places', { [ledger]: lines(([first, second, ...rest]) => [second!, first!, ...rest]) }, ['addresses.jsonl:1: chain: found']],
  ['the ledger is cut short', { [ledger]: lines((all) => all.slice(0, -3)) }, ['length: found', 'edition 1902-01-02 closed with']],
  ['the ledger is deleted', { [ledger]: null, ...withoutClaim }, ['length: found 0 lines; edition 1902-01-02 closed with']],
  ['the ledger is no JSON', { [ledger]: lines((all) => ['{', ...all.slice(1)]) }, ['addresses.jsonl:1: JSON: found text that cannot be read']],
  ['the edition is deleted', { [edition]: null, [texts]: null }, ['editions: found a ledger without an edition; restore the folder “editions”']],
  ['the edition’s note is changed', { [edition]: put('First edition.', 'The first edition.') }, ['editions/1902-01-02.json: edition: found other words than the ledger seals']],
  ['a frozen text is changed', { [texts]: put('It has never run slow.', 'It has seldom run slow.') }, ['editions/1902-01-02.jsonl: c04: found no text, or a changed one']],
  ['the frozen texts are deleted', { [texts]: null }, ['c01: found no text, or a changed one']],
];

describe('a build is refused, with the id, its page and the remedy, when', () => {
  test.each(refused)('%s', async (_, changes, expected) => {
    const said = await withReleased(changes, message);
    for (const words of expected) expect(said).toContain(words);
  });

  test('a later line, chained anew by hand, does not end where the edition ends', async () => {
    const said = await withReleased({ [ledger]: lines((all) => [...all, all.at(-1)!]) }, message);
    expect(said).toContain('lines; edition 1902-01-02 closed with');
  });
});

describe('a build is accepted when', () => {
  test.each<[string, Changes]>([
    ['nothing changed', {}],
    ['words changed', { 'claims/c05.yaml': put('A bell will be hung when money is found.', 'A bell will follow when there is money.') }],
    ['a claim was withdrawn with a tombstone', { ...withoutClaim, 'tombstones/c05.yaml': tombstone('c05', 'successor: c04\n') }],
    ['neither edition nor ledger exists: nothing is published yet', { [ledger]: null, [edition]: null, [texts]: null, ...withoutClaim }],
  ])('%s', async (_, changes) => {
    expect(await withReleased(changes, message)).toBe('accepted');
  });

  test('the ledger grew with a second edition, and the first is still sealed', async () => {
    const said = await withReleased({ ...withoutClaim, 'tombstones/c05.yaml': tombstone('c05') }, (directory) => {
      release(directory, '1902-02-01', 'A claim was withdrawn.', true);
      expect(message(directory)).toBe('accepted');
      apply(directory, { [edition]: null });
      return message(directory);
    });
    expect(said).toContain('editions/1902-01-02.json: file: found nothing; restore the file');
  });
});
