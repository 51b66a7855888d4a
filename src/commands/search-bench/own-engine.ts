/** This site's search, as its page shows it to a reader who comes with an empty cache. */
import type { Subject } from '../../model/subject.ts';
import { arrangeResults, joinGroups } from '../../search/arrange-results.ts';
import { findInAll } from '../../search/find-in-all.ts';
import { findingsOf } from '../../search/findings.ts';
import { lookUpNames, prepareLookUp } from '../../search/look-up-names.ts';
import { inListedOrder } from '../../search/names-list.ts';
import { openInNode } from '../../search/open-in-node.ts';
import { searchRecords } from '../../search/records.ts';
import { makeSearchFiles } from '../../search/search-files.ts';
import type { Engine } from './engine.ts';
import { TrafficCounter } from './traffic.ts';

/** As many of a kind as the page shows at once. */
const shownOfKind = 5;

export async function openOwnEngine(subject: Subject, folder: string): Promise<Engine> {
  const traffic = new TrafficCounter();
  const files = await makeSearchFiles(subject);
  const keys = inListedOrder(searchRecords(subject)).map(({ kind, id }) => `${kind}/${id}`);
  const open = await openInNode(files, folder, (path, content) => traffic.add(path, content));
  for (const file of ['search/names.json', [...files.keys()].find((path) => path.endsWith('pagefind.js'))!]) traffic.add(file, files.get(file)!);
  const lookUp = prepareLookUp(open.named.entries);
  return {
    name: 'this site',
    async search(text) {
      const found = findingsOf(await findInAll(text, open), open.prepared);
      const groups = joinGroups(arrangeResults(lookUpNames(text, lookUp), shownOfKind), arrangeResults(found.results, shownOfKind));
      const shown = groups.flatMap((group) => group.shown);
      await Promise.all(shown.map(({ entry }) => open.fullText.open(entry.number)));
      return shown.map(({ entry }) => [keys[entry.number]!]);
    },
    traffic: () => traffic.take(),
  };
}
