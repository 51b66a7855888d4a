/** The sign of each kind of claim, as a path in a box of 10 units. */
import type { ClaimKind } from '../schema/claim.ts';

export const kindSigns: Record<ClaimKind, string> = {
  reported: 'M3.5 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  stated: 'M1 8V5.5C1 3.4 2 2.2 4 1.8V3.3C3.1 3.6 2.6 4.2 2.6 5H4V8ZM6 8V5.5C6 3.4 7 2.2 9 1.8V3.3C8.1 3.6 7.6 4.2 7.6 5H9V8Z',
  planned: 'M1.8 1.8 8 5 1.8 8.2Z',
  conditional: 'M5 1 9 5 5 9 1 5Z',
  inference: 'M5 1.2a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8M2 5.8a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8M8 5.8a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8',
  forecast: 'M1 5H8.5M5.5 2 8.5 5 5.5 8',
  uncertainty: 'M2.8 3.6C2.8 1 7.4 1 7.4 3.6 7.4 5.2 5.1 5.2 5.1 7M5.1 8.2V9.4',
};

/** Signs that are filled; the others are lines. */
export const filledSigns: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['reported', 'stated', 'inference']);
