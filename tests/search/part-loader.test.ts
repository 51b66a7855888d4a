import { expect, test } from 'vitest';
import { PartLoader } from '../../src/search/part-loader.ts';

function loaderOf(bring: (address: string) => Promise<Response>): PartLoader {
  return new PartLoader('/f/', { 'a.json': 4 }, bring);
}

test('a part is asked for once', async () => {
  const asked: string[] = [];
  const loader = loaderOf(async (address) => {
    asked.push(address);
    return new Response('true');
  });
  expect(await Promise.all([loader.loadJson('a.json'), loader.loadJson('a.json')])).toEqual([true, true]);
  expect(await loader.loadJson('a.json')).toBe(true);
  expect(asked).toEqual(['/f/a.json']);
});

test('a missing part, one cut short and a lost line are failures, and are asked for again', async () => {
  const answers = [new Response('', { status: 404 }), new Response('tru'), new Response('true')];
  const loader = loaderOf(async () => answers.shift()!);
  await expect(loader.load('a.json')).rejects.toThrow('a.json is missing: 404');
  await expect(loader.load('a.json')).rejects.toThrow('a.json has 3 bytes of 4');
  expect(loader.failure).toBeInstanceOf(Error);
  expect(await loader.loadJson('a.json')).toBe(true);
  const lost = loaderOf(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(lost.load('a.json')).rejects.toThrow('Failed to fetch');
});

test('parts become known as the table is read', async () => {
  const loader = loaderOf(async () => new Response('four'));
  loader.expect({ 'b.bin': 5 });
  await expect(loader.load('b.bin')).rejects.toThrow('b.bin has 4 bytes of 5');
});
