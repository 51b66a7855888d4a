/** The text is all there before any script runs. */
import { printCounts } from '../../../src/model/print-count.ts';
import type { BuiltSite, Rule } from '../open-site.ts';
import { wordsOf } from '../open-site.ts';

function plain(words: string): string {
  return words.replace(/[\s\u00A0]+/g, ' ').trim();
}

/** The texts that a page must hold and does not. */
function missing({ pages }: BuiltSite, address: string, texts: readonly string[]): string[] {
  const page = pages.get(address);
  if (!page) return [`/${address}: no such page`];
  const words = wordsOf(page.document.body);
  return texts.map(plain).filter((text) => !words.includes(text)).map((text) => `/${address}: ${text.slice(0, 80)}`);
}

/** The words of a paragraph between its claims: the claims' numbers stand among them on the page. */
function piecesOf(paragraph: string, marks: readonly string[]): string[] {
  return marks.reduce((pieces, mark) => pieces.flatMap((piece) => piece.split(mark)), [paragraph]).map(plain).filter((piece) => piece.length > 12);
}

export const everySectionIsReadWithoutScripts: Rule = (built) =>
  built.subject.lists.sections.flatMap((section) => {
    const texts = section.text.rows.flatMap((row) => [
      ...row.paragraphs.flatMap((paragraph) => piecesOf(printCounts(built.subject, paragraph), row.claims.map(({ words }) => printCounts(built.subject, words)))),
      ...row.joinedClaims.map(({ note }) => note),
    ]);
    return ['', `sections/${section.id}/`].flatMap((address) => missing(built, address, [section.title, ...texts]));
  });

export const everyClaimIsReadWithoutScripts: Rule = (built) =>
  built.subject.lists.claims.flatMap(({ id, headline, words, note, context = '', evidence }) =>
    missing(built, `claims/${id}/`, [headline, printCounts(built.subject, words), note, context, ...evidence.flatMap(({ source, excerpt }) => [source.publisher, excerpt?.text ?? ''])]),
  );

/** Nothing that a program left: a place that was not filled, a value that was none. */
export const noTextIsLeftByAProgram: Rule = ({ pages }) =>
  [...pages.values()].flatMap(({ address, document }) => {
    const found = wordsOf(document.body).match(/\{[a-z][a-z0-9-]*\}|\bundefined\b|\bNaN\b|\[object \w+\]/i);
    return found ? [`/${address}: ${found[0]}`] : [];
  });
