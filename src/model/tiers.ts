/** Tiers of sources in words. */
import type { Tier } from '../schema/source.ts';
import { tier } from '../schema/source.ts';

export const tierOrder: readonly Tier[] = tier.options;

/** "A−", with a minus for a hyphen. */
export function printTier(tier: Tier): string {
  return tier.replace('-', '−');
}

export const tierMeanings: Record<Tier, string> = {
  A: 'official text on an official site',
  'A-': 'official text on a republisher’s site',
  B: 'established newsroom, agency or institute',
  C: 'republished, translated, second-hand, or an encyclopaedia copy',
  D: 'machine summary, personal digest, or a state-run outlet of a party to the matter',
};
