/**
 * `npm run bench [-- --print --visits 1]`: this site beside other programs' sites of the same text, one section read
 * and searched from. Writes its part of BENCHMARKS.md; with `--print` it only prints.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { contentDirectory } from '../src/model/content-directory.ts';
import { readSubject } from '../src/model/read-subject.ts';
import { ownSearch } from './measure/first-search.ts';
import { openBrowser } from './measure/open-browser.ts';
import { buildThisSite } from './measure/build-this-site.ts';
import { measureVisit, printVisit } from './measure/visit.ts';
import { measurePage } from './pages/measure-page.ts';
import type { MeasuredPage, PageUnderTest } from './pages/measure-page.ts';
import { readPageText, toMarkdown, toPlainPage, toPlainText } from './pages/page-text.ts';
import { printPages } from './pages/print-pages.ts';
import { buildPeer } from './peers/install-peer.ts';
import { starlight } from './peers/starlight.ts';
import { vitepress } from './peers/vitepress.ts';
import { kilobytes } from './print/markdown-table.ts';
import { dayAndMachine, writePart } from './print/write-part.ts';

const { values } = parseArgs({ options: { print: { type: 'boolean', default: false }, visits: { type: 'string', default: '5' } } });
const output = '.tmp/side-by-side/this-site';
const bare = '.tmp/side-by-side/bare';

const { sections } = readSubject(contentDirectory).lists;
/** Of middle length among those without a drawing, which no peer has. */
const section = sections.filter(({ text }) => text.figures.length === 0).toSorted((left, right) => left.words - right.words)[Math.floor(sections.length / 2)] ?? sections[0]!;

await buildThisSite(contentDirectory, output);
const texts = sections.map(({ id }) => ({ slug: `sections/${id}`, text: readPageText(readFileSync(`${output}/sections/${id}/index.html`, 'utf8')) }));
const pages = texts.map(({ slug, text }) => ({ slug, title: text.title, markdown: toMarkdown(text) }));
const { text, slug } = texts.find((candidate) => candidate.slug.endsWith(`/${section.id}`))!;
mkdirSync(bare, { recursive: true });
writeFileSync(`${bare}/index.html`, toPlainPage(text));

const under: PageUnderTest[] = [
  { name: 'this site', folder: output, path: `${slug}/`, search: ownSearch },
  { name: 'the bare page', folder: bare, path: '', search: undefined },
];
for (const peer of [starlight, vitepress]) {
  const { folder } = await buildPeer(peer, pages);
  under.push({ name: peer.name, folder, path: peer.address(slug), search: peer.search });
}

const browser = await openBrowser();
const measured: MeasuredPage[] = [];
let visit = '';
const sought = section.title.split(/\s+/).toSorted((left, right) => right.length - left.length)[0]!;
try {
  for (const page of under) {
    measured.push(await measurePage(browser, page, sought, Number(values.visits)));
    console.error(`measured ${page.name}`);
  }
  visit = printVisit(await measureVisit(browser, output, ['', ...pages.slice(0, 2).map((page) => `${page.slug}/`)]));
} finally {
  await browser.close();
}

const textBytes = brotliCompressSync(toPlainText(text)).length;
const words = [
  dayAndMachine(),
  `The section “${section.title}”, its text the same on every page and ${kilobytes(textBytes)} kB when compressed alone; default themes, phone width, one server for all with Brotli, nothing cached. The search is for “${sought}”.`,
  printPages(measured, textBytes, measured[1]!),
  visit,
].join('\n\n');
console.log(words);
if (!values.print) writePart('Side by side', words);
