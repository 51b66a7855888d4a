import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesOfEdition } from '../../src/citations/editions/difference.ts';
import { historyOf } from '../../src/citations/editions/history.ts';
import { freezeSubject } from '../../src/citations/editions/freeze.ts';
import { runNode } from '../runner/run-program.ts';
import { readPublished } from '../../src/model/published/read-published.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { put, withCorrupted } from '../faults/corrupt.ts';
import { apply, firstDay, release, withReleased } from './released.ts';
import { tombstone, withoutClaim } from './withdrawals.ts';

const reweighed = { 'claims/c04.yaml': (text: string) => put('verdict: not-checkable', 'verdict: open')(text).replace('It has never run slow.', 'It has seldom run slow.') };
const reworded = { 'claims/c01.yaml': (text: string) => text.replace(/^note: .*$/m, 'note: The books were read again for this.') };

describe('a release', () => {
  test('of the same day is numbered', async () => {
    const ids = await withReleased(reworded, (directory) => {
      const second = release(directory, firstDay, 'Words.');
      apply(directory, { 'claims/c02.yaml': (text) => text.replace(/^note: .*$/m, 'note: Read once more.') });
      return [second, release(directory, firstDay, 'More words.')];
    });
    expect(ids).toEqual(['1902-01-02-2', '1902-01-02-3']);
  });

  test.each<[string, (directory: string) => unknown, string]>([
    ['with nothing new', (directory) => release(directory, '1902-02-01', 'Nothing.'), 'nothing has changed since edition 1902-01-02'],
    ['of an earlier day', (directory) => release(directory, '1901-02-01', 'Early.'), 'the newest edition is of 1902-01-02'],
    ['that hides a change of substance', (directory) => (apply(directory, reweighed), release(directory, '1902-02-01', 'Words.')), 'Claim c04: It has never run slow\nsay so with --substantive'],
  ])('%s is refused', async (_, attempt, words) => {
    await withReleased({}, (directory) => expect(() => attempt(directory)).toThrow(words));
  });

  test('stores only what changed, and says what that is', async () => {
    await withReleased({ ...reweighed, ...reworded, ...withoutClaim, 'tombstones/c05.yaml': tombstone('c05') }, (directory) => {
      release(directory, '1902-02-01', 'Weighed anew.', true);
      const published = readPublished(directory);
      const changes = changesOfEdition(published, published.newest!);
      expect(changes.map(({ id, state, words }) => [id, state, words])).toEqual([
        ['c01', 'reworded', 'Reworded: finding.'],
        ['c04', 'substance', 'Verdict: Open, was Not checkable. Reworded: claim.'],
        ['c05', 'withdrawn', 'Withdrawn.'],
      ]);
      expect(Object.keys(published.newest!.changed)).toEqual(['bell', 'c01', 'c04']);
      expect(published.textIn('1902-01-02', 'c05')?.title).toBe('A bell will follow');
    });
  });

  test('brings back an old text by its hash, without storing it again', async () => {
    await withReleased({}, (directory) => {
      const path = join(directory, 'claims/c01.yaml');
      const before = readFileSync(path, 'utf8');
      apply(directory, reworded);
      release(directory, '1902-02-01', 'Words.');
      apply(directory, { 'claims/c01.yaml': before });
      release(directory, '1902-03-01', 'The old words.');
      expect(readdirSync(join(directory, 'editions'))).toEqual(['1902-01-02.json', '1902-01-02.jsonl', '1902-02-01.json', '1902-02-01.jsonl', '1902-03-01.json']);
      const subject = readSubject(directory);
      const { editions, comparisons } = historyOf(readPublished(directory), 'c01', freezeSubject(subject, []));
      expect(editions).toEqual({ '1902-01-02': 0, '1902-02-01': 1, '1902-03-01': 0 });
      expect(comparisons.map(({ state }) => state)).toEqual(['unchanged', 'reworded']);
    });
  });

  test('a section changes in substance when one of its claims does', async () => {
    await withReleased(reweighed, (directory) => {
      const { comparisons } = historyOf(readPublished(directory), 'maker', freezeSubject(readSubject(directory), []));
      expect(comparisons[0]).toMatchObject({ state: 'substance', claims: [{ id: 'c04', state: 'substance' }] });
    });
  });
});

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

test('a hundred editions that each reword one claim add less than 1 kB an edition', async () => {
  await withReleased({}, (directory) => {
    const size = () => bytesIn(join(directory, 'editions')) + bytesIn(join(directory, 'ledger'));
    const first = size();
    for (let edition = 1; edition <= 100; edition += 1) {
      apply(directory, { 'claims/c01.yaml': (text) => text.replace(/^note: .*$/m, `note: The books were read ${edition} times.`) });
      release(directory, `1902-${String(2 + Math.floor(edition / 28)).padStart(2, '0')}-${String(1 + (edition % 28)).padStart(2, '0')}`, 'Words.');
    }
    const added = size() - first;
    console.log(`100 editions, each rewording one claim, add ${added} bytes to the ${first} of the first.`);
    expect(added / 100).toBeLessThan(1024);
  });
}, 120_000);

const runRelease = (args: string[], environment: Record<string, string>) => runNode(['src/commands/release.ts', ...args], environment);

describe('npm run release refuses', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['no address of the site', ['--date', '1902-01-02', '--note', 'First.'], { SITE_URL: '' }, 'set SITE_URL'],
    ['a missing day', ['--note', 'First.'], { SITE_URL: 'https://larkby.test' }, 'give the day'],
    ['a day that is none', ['--date', '1902-02-30', '--note', 'First.'], { SITE_URL: 'https://larkby.test' }, 'give the day'],
    ['a missing note', ['--date', '1902-01-02'], { SITE_URL: 'https://larkby.test' }, 'say in a sentence'],
    ['an unknown option', ['--dat', '1902-01-02'], { SITE_URL: 'https://larkby.test' }, 'Unknown option'],
  ])('%s', async (_, args, environment, words) => {
    await withCorrupted({}, async (directory) => {
      const { code, output } = await runRelease(args, { ...environment, CONTENT_DIR: directory });
      expect(output).toContain(words);
      expect(code).toBe(1);
      expect(readdirSync(directory)).not.toContain('editions');
    });
  });

  test('nothing, when all is given', async () => {
    await withCorrupted({}, async (directory) => {
      const { code, output } = await runRelease(['--date', '1902-01-02', '--note', 'First.'], { SITE_URL: 'https://larkby.test', CONTENT_DIR: directory });
      expect(output).toContain('Edition 1902-01-02: 19 texts new or changed');
      expect(code).toBe(0);
    });
  });
});
