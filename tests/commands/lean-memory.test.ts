import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectAfter, collectGarbage, keepMemoryLean } from '../../src/commands/lean-memory.ts';

/** Whether what nothing refers to any more is gone. */
async function isCollected(collect = collectGarbage): Promise<boolean> {
  const lost = new WeakRef({ length: 1 });
  // What was just made is kept for the rest of its turn.
  await setTimeout(0);
  collect();
  return lost.deref() === undefined;
}

test('garbage is collected at a word where memory is kept lean, and nowhere else', async () => {
  expect(await isCollected()).toBe(false);
  keepMemoryLean();
  expect(await isCollected()).toBe(true);
});

test('it is collected once in so many calls', async () => {
  keepMemoryLean();
  const collect = collectAfter(3);
  expect(await isCollected(collect)).toBe(false);
  expect(await isCollected(collect)).toBe(false);
  expect(await isCollected(collect)).toBe(true);
  expect(await isCollected(collect)).toBe(false);
});
