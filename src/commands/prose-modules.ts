/**
 * The MDX of sections and pages as modules that a page loads when it renders them. Astro's `render` of an entry would do
 * the same, with a second module for each and all of the prose in its store.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentDirectory } from '../model/content-directory.ts';
import { bodyKey, handedOver } from '../model/handed-over.ts';
import { subjectOfBuild } from './subject-of-build.ts';

const name = 'virtual:prose-modules';

/** The prose that is still to be rendered, as "sections/opening". */
function proseToRender(): string[] {
  const { sections, pages } = subjectOfBuild().lists;
  const isKept = (section: string) => (['home', 'section'] as const).every((place) => handedOver()?.hasBody(bodyKey(place, section)));
  return [...sections.filter(({ id }) => !isKept(id)).map(({ id }) => `sections/${id}`), ...pages.map(({ id }) => `pages/${id}`)];
}

/** Names every file, for the bundler. */
function printForBuild(): string {
  const imports = proseToRender().map((key) => `${JSON.stringify(key)}: () => import(${JSON.stringify(resolve(contentDirectory, `${key}.mdx`))}),`);
  return `const modules = {\n${imports.join('\n')}\n};\nexport const importProse = (key) => modules[key]();`;
}

/** Loads what there is by then. */
function printForPreview(): string {
  return `export const importProse = (key) => import(/* @vite-ignore */ ${JSON.stringify(`${resolve(contentDirectory)}/`)} + key + '.mdx');`;
}

/** Makes `virtual:prose-modules`. */
export function proseModules(): Plugin {
  let isBuild = false;
  return {
    name: 'prose-modules',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? (isBuild ? printForBuild() : printForPreview()) : undefined),
  };
}
