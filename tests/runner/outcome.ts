/** What a stage of the tests came to, and the closing line. */

export interface Outcome {
  passed: number;
  failed: number;
  /** Names of what could not run on this machine. */
  skipped: string[];
  /** What to print when something failed. */
  output: string;
}

export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
    output: outcomes.map(({ output }) => output).filter(Boolean).join('\n'),
  };
}

/** "12 passed, 0 failed", with ", 1 skipped" when something could not run. */
export function closingLine({ passed, failed, skipped }: Outcome): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length > 0 ? `${line}, ${skipped.length} skipped` : line;
}
