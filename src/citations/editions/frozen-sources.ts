/** The sources of a frozen text, as they were described in its edition. */
import type { Published } from '../../model/published/published.ts';
import type { FrozenText } from '../../schema/edition.ts';

export interface FrozenSource {
  id: string;
  /** "supports", "says otherwise", "gives context". */
  role: string;
  title: string;
  publisher: string;
  date: string;
  tier: string;
  address: string;
  /** The words quoted. */
  excerpt: string | undefined;
}

const roles = { supports: 'supports it', departs: 'says otherwise', context: 'gives context' };

/** The source text that holds an id: the source itself, or one of its excerpts ("g01b" stands in "g01"). */
function sourceOf(published: Published, edition: string, id: string): FrozenText | undefined {
  const own = published.textIn(edition, id);
  if (own?.kind === 'source') return own;
  for (const other of published.hashesIn(edition).keys()) {
    const text = published.textIn(edition, other);
    if (text?.kind === 'source' && text.parts.some(({ name }) => name === id)) return text;
  }
  return undefined;
}

export function frozenSources(published: Published, edition: string, sources: FrozenText['sources']): FrozenSource[] {
  return sources.flatMap(({ id, role }) => {
    const text = sourceOf(published, edition, id);
    if (!text) return [];
    const { facts, parts, title } = text;
    const excerpt = (parts.find(({ name }) => name === id) ?? parts[0])?.text[0];
    return [{ id, role: roles[role], title, publisher: facts['Publisher'] ?? '', date: facts['Date'] ?? '', tier: facts['Tier'] ?? '', address: facts['Address'] ?? '', excerpt }];
  });
}
