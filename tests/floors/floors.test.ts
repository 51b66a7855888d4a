/** The house of DESIGN section 4: imports point down, rooms are small, names say what they hold. */
import { expect, test } from 'vitest';
import { danglingImports, findCycles, readHouse } from './read-house.ts';

const rooms = readHouse('src');

/** From the ground up. Commands and what Astro itself calls stand on top of all. */
const floors = ['schema', 'model', 'search', 'citations', 'figures', 'components', 'layouts', 'pages'];
const top = floors.length;

function floorOf(path: string): number {
  const folder = path.split('/')[0]!;
  return folder === 'commands' || !path.includes('/') ? top : floors.indexOf(folder);
}

test('every file stands on a floor of the house', () => {
  expect(rooms.filter(({ path }) => floorOf(path) < 0).map(({ path }) => path)).toEqual([]);
});

test('imports point down', () => {
  const up = rooms.flatMap(({ path, imports }) => imports.filter((target) => floorOf(target) > floorOf(path)).map((target) => `${path} → ${target}`));
  expect(up).toEqual([]);
});

test('every import lands on a file', () => {
  expect(danglingImports('src', rooms)).toEqual([]);
});

test('imports make no circle', () => {
  expect(findCycles(rooms)).toEqual([]);
});

test('rooms are small: half under 60 lines, nine in ten under 150, none over 300', () => {
  const sizes = rooms.map(({ lines }) => lines).sort((left, right) => left - right);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(60);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(150);
  expect([...rooms, ...readHouse('tests')].filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([]);
});

test('there is no attic', () => {
  const attics = rooms.filter(({ path }) => /(^|\/)(utils?|libs?|helpers?|common|shared|misc)(\/|\.)|\/index\.(ts|mjs)$/.test(path));
  expect(attics.map(({ path }) => path)).toEqual([]);
});

test('components are PascalCase.astro, code and styles are kebab-case', () => {
  const isNamedWell = (path: string) => {
    const name = path.split('/').at(-1)!;
    if (path.startsWith('pages/')) return /^(\[(\.{3})?[a-z]+\]|[a-z0-9-]+)(\.[a-z]+)*$/.test(name);
    return name.endsWith('.astro') ? /^[A-Z][A-Za-z0-9]*\.astro$/.test(name) : /^[a-z0-9]+(-[a-z0-9]+)*(\.(client|config|d))?\.(ts|mjs|css)$/.test(name);
  };
  expect(rooms.map(({ path }) => path).filter((path) => !isNamedWell(path))).toEqual([]);
});

test('no element carries its style or a script that the policy has not hashed', () => {
  const written = rooms.filter(({ path, text }) => path.endsWith('.astro') && /\sstyle=|<style|define:vars|transition:name|\son[a-z]+=/.test(text));
  const inline = rooms.filter(({ text }) => /is:inline(?! set:html=)/.test(text));
  expect([...written, ...inline].map(({ path }) => path)).toEqual([]);
});

test('only the model reads Astro’s collections', () => {
  const readers = rooms.filter(({ text }) => /\b(getCollection|getEntry|getEntries|getLiveCollection)\b/.test(text));
  expect(readers.map(({ path }) => path)).toEqual(['model/collections.ts']);
});

test('a build leads nowhere to Astro’s collections: Astro keeps each component that does until its page is rendered', () => {
  // A build leaves out what only a preview imports.
  expect(rooms.find(({ path }) => path === 'model/current.ts')?.text).toContain("if (import.meta.env.DEV) return (await import('./collections.ts'))");
  const leading = new Set(rooms.filter(({ path, text }) => path !== 'model/collections.ts' && /from 'astro:content'/.test(text)).map(({ path }) => path));
  const grow = () => rooms.filter(({ path, imports }) => !leading.has(path) && imports.some((target) => leading.has(target))).map(({ path }) => leading.add(path)).length > 0;
  while (grow());
  expect([...leading]).toEqual(['content.config.ts']);
});

test('no prose is a module of the bundle, which does not grow with the content', () => {
  const bundling = rooms.filter(({ text }) => /\b(?:from|import|glob)\b[^'"`;]*['"`][^'"`]*\.mdx?['"`]/.test(text));
  expect(bundling.map(({ path }) => path)).toEqual([]);
});

test('the build reads no clock, no chance and no history', () => {
  const impure = rooms.filter(({ path, text }) => !path.endsWith('.client.ts') && !path.startsWith('commands/') && /Date\.now|new Date\(\)|Math\.random|performance\.now|child_process/.test(text));
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test('nothing is left to do', () => {
  const left = [...rooms, ...readHouse('tests')].filter(({ path, text }) => path !== 'floors/floors.test.ts' && /\b(TODO|FIXME|XXX|HACK)\b/.test(text));
  expect(left.map(({ path }) => path)).toEqual([]);
});
