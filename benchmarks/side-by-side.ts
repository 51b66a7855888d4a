/**
 * `npm run bench [-- --print --visits 1]`: this site beside other programs' sites of the same text, one section read
 * and searched from. Writes its part of BENCHMARKS.md; with `--print` it only prints.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { contentDirectory } from '../src/model/content-directory.ts';
import { readSubject } from '../src/model/read-subject.ts';
import { pagesOfEachKind } from '../tests/browser/kinds.ts';
import { ownSearch } from './measure/first-search.ts';
import { lighthouseRuns } from './measure/lighthouse-scores.ts';
import { openBrowser } from './measure/open-browser.ts';
import { buildThisSite } from './measure/build-this-site.ts';
import { measureVisit, printVisit } from './measure/visit.ts';
import { middleSection } from './pages/choose-section.ts';
import { measurePages } from './pages/measure-pages.ts';
import type { MeasuredPage, PageUnderTest } from './pages/measure-pages.ts';
import type { PageText } from './pages/page-text.ts';
import { readPageText, toMarkdown, toPlainPage, toPlainText } from './pages/page-text.ts';
import { printPages } from './pages/print-pages.ts';
import { printScores, scoreKinds } from './pages/score-kinds.ts';
import { buildPeer } from './peers/install-peer.ts';
import { starlight } from './peers/starlight.ts';
import { vitepress } from './peers/vitepress.ts';
import { kilobytes } from './print/markdown-table.ts';
import { dayAndMachine, writePart } from './print/write-part.ts';

const { values } = parseArgs({ options: { print: { type: 'boolean', default: false }, visits: { type: 'string', default: '25' } } });
const output = '.tmp/side-by-side/this-site';

const subject = readSubject(contentDirectory);
const { sections } = subject.lists;
/** Without a figure, which no peer has; else whatever there is. */
const plain = middleSection(sections, 0) ?? sections[0]!;
const withFigure = middleSection(sections, 1);

await buildThisSite(contentDirectory, output);
const texts = sections.map(({ id }) => ({ slug: `sections/${id}`, text: readPageText(readFileSync(`${output}/sections/${id}/index.html`, 'utf8')) }));
const pages = texts.map(({ slug, text }) => ({ slug, title: text.title, markdown: toMarkdown(text) }));

/** A section's page, and its text as a page with nothing else. */
function besideBare({ id }: { id: string }): { text: PageText; slug: string; own: PageUnderTest; bare: PageUnderTest } {
  const { text, slug } = texts.find((candidate) => candidate.slug === `sections/${id}`)!;
  const folder = `.tmp/side-by-side/bare-${id}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.html`, toPlainPage(text));
  return { text, slug, own: { name: 'this site', folder: output, path: `${slug}/` }, bare: { name: 'the bare page', folder, path: '' } };
}

const { text, slug, own, bare } = besideBare(plain);
const drawn = withFigure && besideBare(withFigure);
const sought = plain.title.split(/\s+/).toSorted((left, right) => right.length - left.length)[0]!;
const under: PageUnderTest[] = [{ ...own, search: { words: sought, way: ownSearch } }, bare];
for (const peer of [starlight, vitepress]) {
  const { folder } = await buildPeer(peer, pages);
  under.push({ name: peer.name, folder, path: peer.address(slug), search: { words: sought, way: peer.search } });
}
const besideThem = drawn ? [drawn.own, drawn.bare] : [];

const browser = await openBrowser();
let measured: MeasuredPage[] = [];
let visit = '';
try {
  // All in one run, so that the machine treats them alike.
  measured = await measurePages(browser, [...under, ...besideThem], Number(values.visits));
  visit = printVisit(await measureVisit(browser, output, ['', ...pages.slice(0, 2).map((page) => `${page.slug}/`)]));
} finally {
  await browser.close();
}

const scored = await scoreKinds(output, pagesOfEachKind(subject));

const bytesOf = (of: PageText) => brotliCompressSync(toPlainText(of)).length;
const [drawnPage, drawnBare] = measured.slice(under.length);
const words = [
  dayAndMachine(),
  `The section “${plain.title}”, of middle length among those without a figure, its text the same on every page and ${kilobytes(bytesOf(text))} kB when compressed alone; default themes, phone width, one server for all with Brotli, nothing cached. The slow line and processor are those of ${values.visits} visits to each page, the pages in turn; Lighthouse is the run of median performance of ${lighthouseRuns}. The search is for “${sought}”.`,
  printPages(measured.slice(0, under.length), bytesOf(text), measured[1]!),
  ...(drawn && drawnPage && drawnBare ? [`The section “${withFigure.title}”, which has a figure, in the same run; its text and the words of the figure are ${kilobytes(bytesOf(drawn.text))} kB.`, printPages([drawnPage, drawnBare], bytesOf(drawn.text), drawnBare)] : []),
  printScores(scored),
  visit,
].join('\n\n');
console.log(words);
if (!values.print) writePart('Side by side', words);
