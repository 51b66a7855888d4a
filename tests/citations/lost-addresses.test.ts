import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lostAddresses } from '../../src/commands/lost-addresses.ts';
import { formatFault } from '../../src/model/faults.ts';
import { readPublished } from '../../src/model/published/read-published.ts';
import { withReleased } from './released.ts';

/** What is reported of c04 when the built site holds only these files. */
function lostOf(files: Record<string, string>): Promise<string[]> {
  return withReleased({}, (directory) => {
    const folder = mkdtempSync(join(tmpdir(), 'built-'));
    try {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      return lostAddresses((path) => join(folder, path), readPublished(directory)).filter(({ field, found }) => field === 'c04' || found.includes('/c04/')).map(formatFault);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

const whole = {
  'claims/c04/index.html': '<h1>',
  'claims/c04/feed.xml': '',
  'sections/maker/index.html': '<span id="c04"><div id="c04-record">',
  'index.html': '<span id="c04"><div id="c04-record">',
  'data/cite/c04.bib': '',
  'data/cite/c04.biblatex': '',
  'data/cite/c04.ris': '',
  'data/cite/c04.csl.json': '',
  'editions/1902-01-02/claims/c04/index.html': '',
};

test('a built site with every address of a claim has lost none', async () => {
  expect(await lostOf(whole)).toEqual([]);
});

test.each([
  ['its page', 'claims/c04/index.html', '/claims/c04/;'],
  ['a citation file', 'data/cite/c04.ris', '/data/cite/c04.ris;'],
  ['its frozen page', 'editions/1902-01-02/claims/c04/index.html', '/editions/1902-01-02/claims/c04/;'],
])('a build without %s is refused', async (_, file, address) => {
  const { [file]: __, ...rest } = whole as Record<string, string>;
  const lost = await lostOf(rest);
  expect(lost).toHaveLength(1);
  expect(lost[0]).toContain(`found nothing built at ${address}`);
});

test('a build whose component dropped an id is refused', async () => {
  const lost = await lostOf({ ...whole, 'sections/maker/index.html': '<span id="c04">' });
  expect(lost.map((line) => line.replace(/^.*(c04: found .*);.*$/, '$1'))).toEqual(['c04: found nothing built at /sections/maker/#c04-record']);
});
