/** Changes one section of a site that was built, builds again on what that build kept, and compares the bytes with a build from nothing. */
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../runner/outcome.ts';
import { runNode } from '../runner/run-program.ts';
import { environmentOf } from '../sites.ts';
import type { TestedSite } from '../sites.ts';
import { compareFolders, inACopy, outcomeOf } from './same-bytes.ts';

/** A section's title, which stands on many pages and in its citations, and its prose. */
function changeSection(file: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^title: (.*)$/m, 'title: $1, told anew').replace(/^summary: (.*)$/m, 'summary: $1 It was changed.');
  if (changed === text) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, changed);
}

/** Takes what the build of the site left in its cache along. */
export async function rebuildsSameBytes(site: TestedSite): Promise<Outcome> {
  const cache = `.astro-${site.content.replace(/[^a-z0-9]+/gi, '-')}`;
  return inACopy(async (folder) => {
    const built = join(folder, site.folder);
    cpSync(cache, join(folder, cache), { recursive: true });
    changeSection(join(folder, site.content, 'sections/bell.mdx'));
    const build = () => runNode(['src/commands/build.ts'], environmentOf(site), folder);
    const again = await build();
    if (again.code !== 0) return { passed: 0, failed: 1, skipped: [], output: again.output };
    renameSync(built, `${built}-again`);
    rmSync(join(folder, cache), { recursive: true });
    const fromNothing = await build();
    if (fromNothing.code !== 0) return { passed: 0, failed: 1, skipped: [], output: fromNothing.output };
    return outcomeOf(`${site.name}, one section changed`, compareFolders(`${built}-again`, built));
  });
}
