/** Fetched where the names are too many for the list: looks them up on the shelves that the words typed stand on. */
import { wordsOf } from '../../search/fold.ts';
import type { NamedEntry } from '../../search/look-up-names.ts';
import { prepareLookUp } from '../../search/look-up-names.ts';
import { entryOfShelved, NameShelves } from '../../search/name-shelves.ts';
import type { ShelvedRecord } from '../../search/name-shelves.ts';
import type { NamesList } from '../../search/names-list.ts';
import './search.client.ts';

async function loadShelf(address: URL): Promise<ShelvedRecord[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer.json();
}

/** `base` is the address of the site's root. What it returns brings the names that may hold the words of a text. */
export function openShelves(base: URL, { version, shelves = [] }: NamesList): (text: string) => Promise<NamedEntry[]> {
  const names = new NameShelves(shelves, (file) => loadShelf(new URL(`assets/search/${version}/${file}`, base)));
  return async (text) => {
    const records = new Map((await names.bring(wordsOf(text).map(({ word }) => word))).map((record) => [record[0], record]));
    return prepareLookUp([...records.values()].map(entryOfShelved));
  };
}
