/** `npm test`: runs every stage, names what could not run, and closes with the count alone on a line. */
import { mkdirSync } from 'node:fs';
import type { Outcome } from './runner/outcome.ts';
import { closingLine, sumOutcomes } from './runner/outcome.ts';
import { takeFigures } from './runner/printed-figures.ts';
import { stages } from './runner/stages.ts';

mkdirSync('.tmp', { recursive: true });
const outcomes: Outcome[] = [];
let isBuilt = true;

for (const stage of stages) {
  const start = performance.now();
  let outcome: Outcome;
  if (stage.needsBuild && !isBuilt) outcome = { passed: 0, failed: 0, skipped: [`${stage.name}: the build failed`], output: '' };
  else outcome = await stage.run().catch((error: Error) => ({ passed: 0, failed: 1, skipped: [], output: error.message }));
  if (stage.name === 'build') isBuilt = outcome.failed === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${stage.name}: ${closingLine(outcome)} (${seconds} s)`);
  if (outcome.failed > 0) console.log(outcome.output);
  for (const name of outcome.skipped) console.log(`not run: ${name}`);
  const figures = takeFigures();
  if (figures) console.log(figures);
  outcomes.push(outcome);
}

const total = sumOutcomes(outcomes);
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(closingLine(total));
