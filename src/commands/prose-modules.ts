/**
 * The MDX of sections and pages as modules that a page loads when it renders them. Astro's `render` of an entry would do
 * the same, with a second module for each and all of the prose in its store.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentDirectory } from '../model/content-directory.ts';
import type { HandedOver } from '../model/handed-over.ts';
import { bodyKey, handedOver } from '../model/handed-over.ts';

const name = 'virtual:prose-modules';

/** The prose that is still to be rendered, as "sections/opening". */
function proseToRender({ subject, hasBody }: HandedOver): string[] {
  const sections = subject.lists.sections.filter(({ id }) => (['home', 'section'] as const).some((place) => !hasBody(bodyKey(place, id))));
  return [...sections.map(({ id }) => `sections/${id}`), ...subject.lists.pages.map(({ id }) => `pages/${id}`)];
}

const fileOf = (key: string) => resolve(contentDirectory, `${key}.mdx`);

/** A build names every file, for the bundler; a preview loads what there is by then. */
function printModule(handed: HandedOver | undefined): string {
  if (!handed) return `export const importProse = (key) => import(/* @vite-ignore */ ${JSON.stringify(`${resolve(contentDirectory)}/`)} + key + '.mdx');`;
  const imports = proseToRender(handed).map((key) => `${JSON.stringify(key)}: () => import(${JSON.stringify(fileOf(key))}),`);
  return `const modules = {\n${imports.join('\n')}\n};\nexport const importProse = (key) => modules[key]();`;
}

/** Makes `virtual:prose-modules`. */
export function proseModules(): Plugin {
  return {
    name: 'prose-modules',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? printModule(handedOver()) : undefined),
  };
}
