import type { Evidence } from '../model/evidence.ts';
import { bestTier } from '../model/evidence.ts';
import { listInWords } from '../model/numbers.ts';

const collator = new Intl.Collator('en');

/** "Sources: Yle, ANSA and 6 more, each on its entry.": the publishers that carry most, the best tier first. */
export function writeSourceLine(evidence: readonly Evidence[], shown = 5): string {
  const uses = new Map<string, { tier: string; count: number }>();
  for (const item of evidence) {
    if (item.role === 'context') continue;
    const known = uses.get(item.source.publisher);
    const tier = bestTier([item]) ?? 'D';
    uses.set(item.source.publisher, { tier: known && known.tier < tier ? known.tier : tier, count: (known?.count ?? 0) + 1 });
  }
  const publishers = [...uses].sort(
    ([left, a], [right, b]) => b.count - a.count || collator.compare(a.tier, b.tier) || collator.compare(left, right),
  );
  if (publishers.length === 0) return 'Sources: each on its entry.';
  const names = publishers.slice(0, shown).map(([publisher]) => publisher);
  const rest = publishers.length - names.length;
  return `Sources: ${listInWords(rest > 0 ? [...names, `${rest} more`] : names)}, each on its entry.`;
}
