/** `/data/changelog.json`: what each edition changed, for those who keep a copy of the data. */
import type { Published } from '../../model/published/published.ts';
import { changesOfEdition } from '../editions/difference.ts';

export function formatChangelog(published: Published): string {
  const editions = published.editions.toReversed().map((edition) => {
    const { id, date, note, substantive } = edition;
    return { id, date, note, substantive, changes: changesOfEdition(published, edition) };
  });
  return `${JSON.stringify({ editions }, null, 2)}\n`;
}
