/** `npm run release -- --date 2026-11-23 --note "…" [--substantive]`: freezes the site's text as an edition and enters new addresses in the ledger. */
import { parseArgs } from 'node:util';
import type { ReleaseOrder } from '../citations/editions/compose-edition.ts';
import { composeEdition, ReleaseError } from '../citations/editions/compose-edition.ts';
import { freezeSubject } from '../citations/editions/freeze.ts';
import { figureWords } from '../figures/figure-words.ts';
import { origin } from '../model/addresses.ts';
import { contentDirectory } from '../model/content-directory.ts';
import { SubjectError } from '../model/faults.ts';
import { readPublished } from '../model/published/read-published.ts';
import { readSubject } from '../model/read-subject.ts';
import { day } from '../schema/fields.ts';
import { writeEdition } from './write-edition.ts';

const unset = 'https://example.org';

function readOrder(): ReleaseOrder {
  const { values } = parseArgs({ options: { date: { type: 'string' }, note: { type: 'string' }, substantive: { type: 'boolean', default: false } } });
  if (!day.safeParse(values.date).success) throw new ReleaseError('give the day of the edition: --date 2026-11-23');
  if (!values.note?.trim()) throw new ReleaseError('say in a sentence what changed: --note "…"');
  if (origin === unset) throw new ReleaseError(`set SITE_URL to the address where the site is published: links and citations would name ${unset}`);
  return { date: values.date!, note: values.note, substantive: values.substantive };
}

try {
  const order = readOrder();
  const subject = readSubject(contentDirectory);
  const published = readPublished(contentDirectory);
  const composed = composeEdition(subject, freezeSubject(subject, figureWords(subject)), published, order);
  writeEdition(contentDirectory, composed);
  const { edition, texts, ledger } = composed;
  const size = new Intl.NumberFormat('en').format(texts.join('\n').length);
  console.log(`Edition ${edition.id}: ${Object.keys(edition.changed).length} texts new or changed (${size} characters stored), ${edition.removed.length} withdrawn, ${ledger.length - published.ledger.length} lines added to the ledger.`);
} catch (error) {
  if (error instanceof SubjectError) console.error(error.message);
  else if (error instanceof ReleaseError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) console.error(`Not released: ${(error as Error).message}`);
  else throw error;
  process.exitCode = 1;
}
