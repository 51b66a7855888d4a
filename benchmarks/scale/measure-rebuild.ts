/** A rebuild after one changed section, beside a build from nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { MadeUpSection } from '../made-up/made-up-section.ts';
import { rebuildThisSite } from '../measure/build-this-site.ts';
import type { Usage } from '../measure/run-measured.ts';
import { foldersOf } from './measure-size.ts';

/** Mends a sentence of the middle section of a subject that stands built, and builds again. */
export function measureRebuild(sections: readonly MadeUpSection[]): Promise<Usage> {
  const { content, output } = foldersOf(sections.length);
  const file = `${content}/sections/${sections[Math.floor(sections.length / 2)]!.id}.mdx`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ It came after /, ' It came long after '));
  return rebuildThisSite(content, output);
}
