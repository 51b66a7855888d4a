/**
 * `npm run bench:scale [-- --sizes 10,100 --print]`: how the build grows with the subject, beside Starlight on the
 * same text. Writes its part of BENCHMARKS.md; with `--print` it only prints.
 */
import { parseArgs } from 'node:util';
import { makeUpSection } from './made-up/made-up-section.ts';
import { openBrowser } from './measure/open-browser.ts';
import { starlight } from './peers/starlight.ts';
import { dayAndMachine, writePart } from './print/write-part.ts';
import { measureRebuild } from './scale/measure-rebuild.ts';
import { measurePeer, measureThisSite } from './scale/measure-size.ts';
import type { Measured } from './scale/measure-size.ts';
import { printScale } from './scale/print-scale.ts';
import type { Rebuilt } from './scale/print-scale.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '10,100,1000,5000' }, print: { type: 'boolean', default: false } } });
const sizes = values.sizes.split(',').map(Number);
/** Starlight's pages list every page: past this size its site alone would take gigabytes. */
const mostForStarlight = 1000;

const browser = await openBrowser();
const own: Measured[] = [];
const peers: Measured[] = [];
const rebuilt: Rebuilt[] = [];
try {
  for (const size of sizes) {
    const sections = Array.from({ length: size }, (_, index) => makeUpSection(index + 1));
    own.push(await measureThisSite(browser, sections));
    rebuilt.push({ sections: size, fromNothing: own.at(-1)!.usage, again: await measureRebuild(sections) });
    if (size <= mostForStarlight) peers.push(await measurePeer(browser, starlight, sections));
    console.error(`measured ${size}`);
  }
} finally {
  await browser.close();
}

const text = [
  dayAndMachine(),
  'Subjects of made-up words: to a section about 300 words of prose, two claims, two sources and one event. This site gives each record a page of its own; Starlight gets the same words, a page to a section. Bytes of a search are compressed.',
  printScale([...own, ...peers], rebuilt),
].join('\n\n');
console.log(text);
if (!values.print) writePart('Scale', text);
