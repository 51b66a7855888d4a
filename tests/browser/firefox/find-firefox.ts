/** Finds a Firefox: the one that `FIREFOX_PATH` names, or an installed one. */
import { delimiter, join } from 'node:path';
import { canRun } from '../../../src/commands/find-browser.ts';

export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name))).find(canRun);
}
