/** Builds this site from a content directory, as `npm run build` does. */
import { rmSync } from 'node:fs';
import { runMeasured } from './run-measured.ts';
import type { Usage } from './run-measured.ts';

const command = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'src/commands/build.ts'];

/** Builds on what the last build left. */
export function rebuildThisSite(content: string, output: string): Promise<Usage> {
  return runMeasured(command, process.cwd(), { CONTENT_DIR: content, OUT_DIR: output, BASE_PATH: '', SITE_URL: '', SOCIAL_IMAGES: 'off' });
}

/** Builds from nothing: without what an earlier build left. */
export function buildThisSite(content: string, output: string): Promise<Usage> {
  const cache = `.astro-${content.replace(/[^a-z0-9]+/gi, '-')}`;
  for (const folder of [cache, output]) rmSync(folder, { recursive: true, force: true });
  return rebuildThisSite(content, output);
}
