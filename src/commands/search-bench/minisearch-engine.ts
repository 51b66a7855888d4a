/** MiniSearch over the same records, with the prefixes and the fuzziness that its guide recommends. */
import MiniSearch from 'minisearch';
import type { Subject } from '../../model/subject.ts';
import { searchRecords } from '../../search/records.ts';
import type { Engine } from './engine.ts';
import { TrafficCounter } from './traffic.ts';

export function openMiniSearch(subject: Subject): Engine {
  const engine = new MiniSearch({
    fields: ['title', 'names', 'questions', 'text', 'date'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, names: 3, questions: 2 } },
  });
  engine.addAll(
    searchRecords(subject).map(({ kind, id, title, names, questions, text, date }) => ({
      id: `${kind}/${id}`,
      title,
      names: names.join('\n'),
      questions: questions.join('\n'),
      text,
      date,
    })),
  );
  const traffic = new TrafficCounter();
  traffic.add('index.json', Buffer.from(JSON.stringify(engine)));
  return {
    name: 'MiniSearch',
    search: async (text) => engine.search(text).map(({ id }) => [String(id)]),
    traffic: () => traffic.take(),
  };
}
