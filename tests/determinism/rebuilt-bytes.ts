/** Changes one record after the other of a site that was built, builds again on what the last build kept, and compares the bytes with a build from nothing. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../runner/outcome.ts';
import { sumOutcomes } from '../runner/outcome.ts';
import { runNode } from '../runner/run-program.ts';
import { environmentOf } from '../sites.ts';
import type { TestedSite } from '../sites.ts';
import { compareFolders, inACopy, outcomeOf } from './same-bytes.ts';

interface Change {
  what: string;
  /** Below the content directory. */
  file: string;
  from: string | RegExp;
  to: string;
  /** A page that the change leaves alone: it is taken over, not rendered again. */
  untouched?: string;
}

const changes: Change[] = [
  { what: 'a sentence', file: 'sections/bell.mdx', from: 'wrote nothing more of it', to: 'wrote no more of it', untouched: 'sources/accounts/index.html' },
  { what: 'a section’s title, which stands on many pages', file: 'sections/bell.mdx', from: /^title: (.*)$/m, to: 'title: $1, told anew', untouched: 'topics/pendulum/index.html' },
  { what: 'a verdict', file: 'claims/c02.yaml', from: 'verdict: contradicted', to: 'verdict: refined' },
  { what: 'a name', file: 'actors/vestry.yaml', from: 'name: The vestry', to: 'name: A vestry' },
  { what: 'a source', file: 'sources/accounts.yaml', from: /^tier: .*$/m, to: 'tier: C' },
  { what: 'a count', file: 'counts/count-subscribers.yaml', from: 'value: 61', to: 'value: 62', untouched: 'sources/letter/index.html' },
  { what: 'who was there', file: 'attendance/attendance-clock-started.yaml', from: 'said: present', to: 'said: absent', untouched: 'sources/letter/index.html' },
  { what: 'the day of an event', file: 'events/clock-vote.yaml', from: '1899-02-10', to: '1899-02-11' },
  { what: 'a word of the glossary', file: 'topics/pendulum.yaml', from: 'title: Pendulum', to: 'title: A pendulum', untouched: 'sources/letter/index.html' },
  { what: 'the site’s standfirst', file: 'site.yaml', from: 'A parish paper said', to: 'A paper of the parish said' },
];

function apply({ what, file, from, to }: Change, content: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${what}: nothing to change in ${file}`);
  writeFileSync(path, changed);
}

function lastWritten(path: string | undefined): number | undefined {
  return path === undefined ? undefined : statSync(path).mtimeMs;
}

/** Every change is made on top of those before it. */
export async function rebuildsSameBytes(site: TestedSite): Promise<Outcome> {
  const cache = `.astro-${site.content.replace(/[^a-z0-9]+/gi, '-')}`;
  return inACopy(async (folder) => {
    const built = join(folder, site.folder);
    const build = async () => {
      const { code, output } = await runNode(['src/commands/build.ts'], environmentOf(site), folder);
      if (code !== 0) throw new Error(output);
    };
    const rebuild = async (change: Change): Promise<Outcome> => {
      const untouched = change.untouched && join(built, change.untouched);
      const before = lastWritten(untouched);
      apply(change, join(folder, site.content));
      await build();
      const renderedAgain = lastWritten(untouched) === before ? [] : [`${change.untouched}: rendered again`];
      rmSync(`${built}-again`, { recursive: true, force: true });
      renameSync(built, `${built}-again`);
      for (const kept of ['kept-build.jsonl', 'kept-prose.html', 'kept-records.bin']) rmSync(join(folder, cache, kept));
      await build();
      return outcomeOf(`${site.name}, after a change of ${change.what}`, [...compareFolders(`${built}-again`, built), ...renderedAgain]);
    };
    await build();
    const outcomes: Outcome[] = [];
    for (const change of changes) outcomes.push(await rebuild(change));
    return sumOutcomes(outcomes);
  });
}
