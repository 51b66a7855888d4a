/** Ways to take the bell, its claim and its event out of the test subject. */
import type { Changes } from './released.ts';
import { put } from '../faults/corrupt.ts';

/** The claim of sentence 3 is gone; its sentence stays. */
export const withoutClaim: Changes = {
  'claims/c05.yaml': null,
  'events/bell-hung.yaml': put('claims: [c05]', 'claims: []'),
  'sections/bell.mdx': (text) => text.replace(/<Claim id="c05">(.*?)<\/Claim>/, '$1'),
};

export function tombstone(id: string, rest = ''): string {
  return `id: ${id}\ntitle: A bell will follow\ndate: "1902-02-01"\nreason: The paper never printed it.\n${rest}`;
}

export const withoutEvent: Changes = { 'events/bell-hung.yaml': null };

export const oneWord = put('made in the next town', 'built in the next town');
