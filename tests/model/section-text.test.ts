import { describe, expect, test } from 'vitest';
import { readSectionText } from '../../src/model/section-text.ts';

const body = `
<Row sentence={2} sources="g01 n02b">

The paper says that <Claim id="c02">a *hundred* people
paid</Claim>, and <Count id="count-a" /> names stand in [the list](https://example.com/).

- <Topic id="pendulum">A pendulum</Topic>
- <Actor id="ada">Ada</Actor>, <Event id="vote">at the vote</Event>

</Row>

<Figure id="timeline" />

<Row id="later" heading="After it" sources="g01">

Nothing more.

</Row>
`;

describe('a section', () => {
  const { rows, figures, strays } = readSectionText(body, 10);

  test('has its rows in order, with their sentence, heading and sources', () => {
    expect(rows.map(({ line, sentence, id, heading, sources }) => ({ line, sentence, id, heading, sources }))).toEqual([
      { line: 11, sentence: 2, id: undefined, heading: undefined, sources: ['g01', 'n02b'] },
      { line: 23, sentence: undefined, id: 'later', heading: 'After it', sources: ['g01'] },
    ]);
  });

  test('has its claims with their plain words and their line in the file', () => {
    expect(rows[0]!.claims).toEqual([{ id: 'c02', words: 'a hundred people paid', line: 13 }]);
  });

  test('has what it refers to', () => {
    expect(rows[0]!.references).toEqual([
      { kind: 'counts', id: 'count-a', line: 14 },
      { kind: 'topics', id: 'pendulum', line: 16 },
      { kind: 'actors', id: 'ada', line: 17 },
      { kind: 'events', id: 'vote', line: 17 },
    ]);
  });

  test('has its prose without markup, a count as a place to fill', () => {
    expect(rows[0]!.paragraphs[0]).toBe('The paper says that a hundred people paid, and {count-a} names stand in the list.');
    expect(rows[1]!.paragraphs).toEqual(['Nothing more.']);
  });

  test('has the figures that stand between its rows', () => {
    expect(figures).toEqual([{ kind: 'figures', id: 'timeline', line: 21 }]);
  });

  test('has nothing that may not stand there', () => {
    expect(strays).toEqual([]);
  });
});

test('broken MDX throws', () => {
  expect(() => readSectionText('<Row sentence={1}>\n\n<Claim id="c01">\n\n</Row>')).toThrow();
});
