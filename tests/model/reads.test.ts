import { expect, test } from 'vitest';
import { asOf } from '../../src/model/as-of.ts';
import { mentionsOf } from '../../src/model/mentions.ts';
import { readSubject } from '../../src/model/read-subject.ts';
import { readsOf } from '../../src/model/reads.ts';
import type { Subject } from '../../src/model/subject.ts';

const subject = readSubject('tests/subject');

async function readsWhile(render: (subject: Subject) => unknown): Promise<string[]> {
  const { reads } = await readsOf(async () => render(subject));
  return [...reads].sort();
}

test('a page reads the records that it looks up, whether they are there or not', async () => {
  expect(await readsWhile((of) => [of.get('claims', 'c02'), of.has('topics', 'gnomon'), of.positionOf('vestry')])).toEqual(['claims/c02', 'position of actor/vestry', 'topics/gnomon']);
});

test('a page that takes a list reads all of it', async () => {
  expect(await readsWhile(({ lists: { events } }) => events.length)).toEqual(['events/*']);
});

test('a page that asks for the site’s words reads the site', async () => {
  expect(await readsWhile((of) => of.site.name)).toEqual(['site/*']);
});

test('a page reads the source that an excerpt is of', async () => {
  expect(await readsWhile((of) => of.resolve({ id: 'letter', role: 'supports' }))).toEqual(['sources/letter']);
});

test('a page reads its entry of what all pages share, not what that is made from', async () => {
  expect(await readsWhile((of) => [asOf(of), mentionsOf(of, 'actors', 'vestry')])).toEqual(['as of/', 'claims naming/actors/vestry', 'events naming/actors/vestry', 'sections naming/actors/vestry']);
});

test('a page reads what a part of it reads, and a part not what the page does', async () => {
  const { result: part, reads } = await readsOf(async () => {
    const inner = readsOf(async () => subject.get('claims', 'c02'));
    subject.get('topics', 'pendulum');
    return (await inner).reads;
  });
  expect([...part]).toEqual(['claims/c02']);
  expect([...reads].sort()).toEqual(['claims/c02', 'topics/pendulum']);
});

test('pages that are rendered at the same time read apart', async () => {
  const page = (id: string) => readsOf(async () => {
    await new Promise((done) => setTimeout(done, 1));
    return subject.get('claims', id);
  });
  const [first, second] = await Promise.all([page('c01'), page('c02')]);
  expect([[...first.reads], [...second.reads]]).toEqual([['claims/c01'], ['claims/c02']]);
});

test('nothing is noted after a page has failed', async () => {
  await expect(readsOf(async () => subject.get('claims', 'c99'))).rejects.toThrow('c99');
  expect(await readsWhile(() => 1)).toEqual([]);
});
