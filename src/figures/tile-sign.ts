import type { MembershipState } from '../model/membership.ts';

/** The sign in a tile's corner, around 0 0: × for absent, ≠ for conflicting; undefined for the other states. */
export function tileSign(state: MembershipState, tileSize: number): string | undefined {
  const isSmall = tileSize < 60;
  if (state === 'absent') return isSmall ? 'M-3-3 3 3M3-3-3 3' : 'M-4-4 4 4M4-4-4 4';
  if (state === 'conflicting') return isSmall ? 'M-4-1.5H4M-4 2H4M2-4-2 4.5' : 'M-5-2H5M-5 2.5H5M3-5-3 5.5';
  return undefined;
}
