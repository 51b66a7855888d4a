/** How fast a quantity grows with the number of sections. */

/** The exponent of growth between two sizes: 1 when twice the sections take twice as much. */
export function growthExponent(from: { size: number; amount: number }, to: { size: number; amount: number }): number {
  return Math.log(to.amount / from.amount) / Math.log(to.size / from.size);
}
