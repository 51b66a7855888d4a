/** Figures that tests leave for the reader of `npm test`: what pages weigh, what searches cost. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = '.tmp/figures';

/** Called by a test. */
export function leaveFigures(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.txt`, `${text.trimEnd()}\n`);
}

/** What has been left since the last call, in order of name. */
export function takeFigures(): string {
  if (!existsSync(folder)) return '';
  const texts = readdirSync(folder).sort().map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  rmSync(folder, { recursive: true });
  return texts.join('\n');
}
