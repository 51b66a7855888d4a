import { existsSync } from 'node:fs';
import type { ResolvedConfig } from 'vite';
import { expect, test } from 'vitest';
import { proseModules } from '../../src/commands/prose-modules.ts';
import { contentDirectory } from '../../src/model/content-directory.ts';
import { readSubject } from '../../src/model/read-subject.ts';

/** The module that a build or a preview loads. */
function moduleOf(command: 'build' | 'serve'): string {
  const plugin = proseModules() as unknown as { configResolved: (config: Pick<ResolvedConfig, 'command'>) => void; load: (id: string) => string };
  plugin.configResolved({ command });
  return plugin.load('\0virtual:prose-modules');
}

test('a build that keeps nothing brings the prose of every section and page, one that Astro begins by itself too', () => {
  const { sections, pages } = readSubject(contentDirectory).lists;
  const files = [...moduleOf('build').matchAll(/"([^"]*)": \(\) => import\("([^"]*)"\)/g)].map(([, key, file]) => ({ key, isThere: existsSync(file!) }));
  const wanted = [...sections.map(({ id }) => `sections/${id}`), ...pages.map(({ id }) => `pages/${id}`)];
  expect(files).toEqual(wanted.map((key) => ({ key, isThere: true })));
});

test('a preview names no file, so that a new one is found', () => {
  expect(moduleOf('serve')).not.toContain('.mdx")');
});
