/** Faults in the prose of a section: its markup, its rows, the claims marked in it. */
import type { Corruption } from './corrupt.ts';
import { put } from './corrupt.ts';

const order = 'sections/order.mdx';
const maker = 'sections/maker.mdx';
const bell = 'sections/bell.mdx';
const mark = '<Claim id="c05">A bell will be hung when money is found</Claim>';

const bellBody = (to: string): Corruption['files'] => ({ [bell]: put(`${mark}.`, to) });

export const faultsOfProse: Corruption[] = [
  {
    name: 'a claim marked twice',
    files: bellBody(`${mark}, and ${mark}.`),
    message: ['sections/bell.mdx:12: <Claim>: found “c05”; mark the claim once: it stands already at sections/bell.mdx:12'],
  },
  {
    name: 'a claim never marked',
    files: bellBody('A bell will be hung.'),
    message: ['claims/c05.yaml:1: id: found “c05”; mark it once in sections/bell.mdx: <Claim id="c05">…</Claim>'],
  },
  {
    name: 'a claim that does not exist',
    files: { [maker]: put('<Claim id="c04">', '<Claim id="c40">') },
    message: [
      'sections/maker.mdx:13: <Claim>: found “c40”; mark a claim that exists (did you mean “c01”?), or write “claims/c40.yaml”',
      'claims/c04.yaml:1: id: found “c04”; mark it once in sections/maker.mdx: <Claim id="c04">…</Claim>',
    ],
  },
  {
    name: 'a claim in the row of another sentence',
    files: { [order]: put('<Claim id="c02">a hundred people paid</Claim>', 'people paid'), ...bellBody(`${mark}, as <Claim id="c02">a hundred people paid</Claim>.`) },
    message: ['sections/bell.mdx:12: <Claim>: found “c02”; move the mark to section “order”, sentence 1, or mend claims/c02.yaml'],
  },
  {
    name: 'a claim without words',
    files: bellBody('<Claim id="c05"></Claim> A bell.'),
    message: ['sections/bell.mdx:12: <Claim>: found “c05”; put the words that carry the claim between <Claim> and </Claim>'],
  },
  {
    name: 'a claim without an id',
    files: bellBody(`${mark} and <Claim>more</Claim>.`),
    message: ['sections/bell.mdx:12: text: found “<Claim> without an id”; write its id: <Claim id="…">'],
  },
  {
    name: 'a sentence that no row sets out',
    files: { [bell]: put('<Row sentence={3}>', '<Row sources="letter">') },
    message: [
      'sections/bell.mdx:12: <Claim>: found “c05”; move the mark to section “bell”, sentence 3, or mend claims/c05.yaml',
      'site.yaml:14: article.sentences: found 3; set sentence 3 out in a row: <Row sentence={3}>',
    ],
  },
  {
    name: 'a sentence set out twice',
    files: { [bell]: put('sources="letter"', 'sentence={3}') },
    message: ['sections/bell.mdx:16: <Row sentence>: found 3; set a sentence out once: sections/bell.mdx:10 has it'],
  },
  {
    name: 'a sentence that the article does not have',
    files: { [bell]: put('sources="letter"', 'sentence={4}') },
    message: ['sections/bell.mdx:16: <Row sentence>: found 4; write a number from 1 to 3'],
  },
  {
    name: 'a sentence that is no number',
    files: { [bell]: put('sources="letter"', 'sentence="four"') },
    message: ['sections/bell.mdx:16: <Row sentence>: found “no number”; write a number from 1 to 3'],
  },
  {
    name: 'a row without a basis',
    files: { [bell]: put(' sources="letter"', '') },
    message: ['sections/bell.mdx:16: <Row sources>: found nothing; name the sources the prose rests on: <Row sources="…">'],
  },
  {
    name: 'a row on an unknown source',
    files: { [bell]: put('sources="letter"', 'sources="letters"') },
    message: ['sections/bell.mdx:16: <Row sources>: found “letters”; name a source that exists (did you mean “letter”?), or write “sources/letters.yaml”'],
  },
  {
    name: 'a heading without an id',
    files: { [bell]: put('id="bell-later" ', '') },
    message: ['sections/bell.mdx:16: <Row heading>: found “After the paper”; give a heading and its permanent id together'],
  },
  {
    name: 'a heading with the id of a record',
    files: { [bell]: put('id="bell-later"', 'id="pendulum"') },
    message: ['sections/bell.mdx:16: <Row id>: found “pendulum”; choose another id: topics/pendulum.yaml has it'],
  },
  {
    name: 'an unknown actor in the prose',
    files: { [bell]: put('<Actor id="ada-finch">', '<Actor id="ada-flinch">') },
    message: ['sections/bell.mdx:18: <Actor>: found “ada-flinch”; name an actor that exists (did you mean “ada-finch”?), or write “actors/ada-flinch.yaml”'],
  },
  {
    name: 'an unknown event in the prose',
    files: { [bell]: put('<Event id="clock-vote">', '<Event id="clock-vot">') },
    message: ['sections/bell.mdx:18: <Event>: found “clock-vot”; name an event that exists (did you mean “clock-vote”?), or write “events/clock-vot.yaml”'],
  },
  {
    name: 'an unknown topic in the prose',
    files: { [maker]: put('<Topic id="pendulum">', '<Topic id="escapement">') },
    message: ['sections/maker.mdx:13: <Topic>: found “escapement”; name a topic that exists, or write “topics/escapement.yaml”'],
  },
  {
    name: 'an unknown count in the prose',
    files: { [order]: put('<Count id="count-subscribers" />', '<Count id="count-givers" />') },
    message: ['sections/order.mdx:14: <Count>: found “count-givers”; name a count that exists, or write “counts/count-givers.yaml”'],
  },
  {
    name: 'an unknown figure',
    files: { [bell]: put('<Row id="bell-later"', '<Figure id="clocks" />\n\n<Row id="bell-later"') },
    message: ['sections/bell.mdx:16: <Figure>: found “clocks”; name a figure that exists, or write “figures/clocks.yaml”'],
  },
  {
    name: 'prose outside the rows',
    files: { [bell]: put('<Row id="bell-later"', 'A word of ours.\n\n<Row id="bell-later"') },
    message: ['sections/bell.mdx:16: text: found “A word of ours.”; put it inside a <Row>'],
  },
  {
    name: 'an unknown element',
    files: bellBody(`${mark}<Note />.`),
    message: ['sections/bell.mdx:12: text: found “<Note>”; use one of: <Row>, <Claim>, <Topic>, <Actor>, <Event>, <Count>, <Figure>'],
  },
  {
    name: 'an unknown attribute',
    files: { [bell]: put('<Claim id="c05">', '<Claim id="c05" class="red">') },
    message: [
      'sections/bell.mdx:12: text: found “<Claim class>”; use only: id',
      'claims/c05.yaml:1: id: found “c05”; mark it once in sections/bell.mdx: <Claim id="c05">…</Claim>',
    ],
  },
  {
    name: 'attributes spread from an expression',
    files: { [bell]: put('<Claim id="c05">', '<Claim id="c05" {...props}>') },
    message: [
      'sections/bell.mdx:12: text: found “<Claim {…}>”; use only: id',
      'claims/c05.yaml:1: id: found “c05”; mark it once in sections/bell.mdx: <Claim id="c05">…</Claim>',
    ],
  },
  {
    name: 'raw HTML',
    files: bellBody(`${mark} <b onclick="x()">now</b>.`),
    message: ['sections/bell.mdx:12: text: found “<b>”; use one of: <Row>, <Claim>, <Topic>, <Actor>, <Event>, <Count>, <Figure>'],
  },
  {
    name: 'a script',
    files: bellBody(`${mark}.\n\n<script>alert(1)</script>`),
    message: ['sections/bell.mdx:14: text: found “<script>”; use one of: <Row>, <Claim>, <Topic>, <Actor>, <Event>, <Count>, <Figure>'],
  },
  {
    name: 'an expression',
    files: bellBody(`${mark} {globalThis.process.env.HOME}.`),
    message: ['sections/bell.mdx:12: text: found “{globalThis.process.env.HOME}”; write plain Markdown: no HTML, no code, no images, no expressions in braces, no imports'],
  },
  {
    name: 'an import',
    files: { [bell]: put('<Row sentence={3}>', 'import fs from "node:fs"\n\n<Row sentence={3}>') },
    message: ['sections/bell.mdx:10: text: found “import fs from "node:fs"”; write plain Markdown: no HTML, no code, no images, no expressions in braces, no imports'],
  },
  {
    name: 'an export',
    files: { [bell]: put('<Row sentence={3}>', 'export const a = 1\n\n<Row sentence={3}>') },
    message: ['sections/bell.mdx:10: text: found “export const a = 1”; write plain Markdown: no HTML, no code, no images, no expressions in braces, no imports'],
  },
  {
    name: 'a comment of HTML',
    files: bellBody(`${mark}. <!-- later -->`),
    message: ['sections/bell.mdx:12: MDX: found “<Claim id="c05">A bell will be hung when money is found</Claim>. <!-- later --…; close every element and every brace, leave out comments, and write < and { as words'],
  },
  {
    name: 'an element that is not closed',
    files: bellBody('<Claim id="c05">A bell will be hung.'),
    message: ['sections/bell.mdx:12: MDX: found “<Claim id="c05">A bell will be hung.”; close every element and every brace, leave out comments, and write < and { as words'],
  },
  {
    name: 'a brace that is not closed',
    files: bellBody(`${mark} {.`),
    message: ['sections/bell.mdx:12: MDX: found “<Claim id="c05">A bell will be hung when money is found</Claim> {.”; close every element and every brace, leave out comments, and write < and { as words'],
  },
  {
    name: 'a link that runs a script',
    files: bellBody(`${mark}, [they say](javascript:alert(1)).`),
    message: ['sections/bell.mdx:12: text: found “javascript:alert(1)”; write an address that starts with https://, or name the record with <Topic>, <Actor> or <Event>'],
  },
  {
    name: 'a link to a neighbouring file',
    files: bellBody(`${mark}, [they say](maker.mdx).`),
    message: ['sections/bell.mdx:12: text: found “maker.mdx”; write an address that starts with https://, or name the record with <Topic>, <Actor> or <Event>'],
  },
  {
    name: 'a link that runs a script from a definition',
    files: bellBody(`${mark}, [they say][1].\n\n[1]: javascript:alert(1)`),
    message: [
      'sections/bell.mdx:12: text: found “[1]”; write the address in the link itself: [words](https://…)',
      'sections/bell.mdx:14: text: found “[1]”; write the address in the link itself: [words](https://…)',
    ],
  },
  {
    name: 'a link to another host without its scheme',
    files: bellBody(`${mark}, [they say](//example.com/).`),
    message: ['sections/bell.mdx:12: text: found “//example.com/”; write an address that starts with https://, or name the record with <Topic>, <Actor> or <Event>'],
  },
  {
    name: 'a heading of Markdown in a section',
    files: bellBody(`${mark}.\n\n### More`),
    message: ['sections/bell.mdx:14: text: found “More”; give the row the heading, with a permanent id: <Row id="…" heading="…">'],
  },
  {
    name: 'an image from elsewhere',
    files: bellBody(`${mark}. ![A bell](https://example.com/bell.png)`),
    message: ['sections/bell.mdx:12: text: found “![](https://example.com/bell.png)”; write plain Markdown: no HTML, no code, no images, no expressions in braces, no imports'],
  },
  {
    name: 'a row inside a row',
    files: bellBody(`${mark}.\n\n<Row sources="letter">\n\nMore.\n\n</Row>`),
    message: ['sections/bell.mdx:14: text: found “<Row> inside a row”; put it on a line of its own between two rows'],
  },
  {
    name: 'an id computed in braces',
    files: { [bell]: put('<Claim id="c05">', '<Claim id={"c" + "05"}>') },
    message: [
      'sections/bell.mdx:12: text: found “<Claim id={"c" + "05"}>”; write the value in quotes: id="…"',
      'claims/c05.yaml:1: id: found “c05”; mark it once in sections/bell.mdx: <Claim id="c05">…</Claim>',
    ],
  },
  {
    name: 'two sections in one place',
    files: { [bell]: put('order: 3', 'order: 2') },
    message: ['sections/maker.mdx:3: order: found 2; choose another place: sections/bell.mdx has this one'],
  },
  {
    name: 'a script in a page of prose',
    files: { 'pages/about.mdx': put('The books are short.', '<script>alert(1)</script>') },
    message: ['pages/about.mdx:11: text: found “<script>”; write plain Markdown: no HTML, no code, no images, no expressions in braces, no imports'],
  },
  {
    name: 'a word of two scripts in a section',
    files: { 'sections/bell.mdx': put('wrote nothing more', 'wr\u043Ete nothing more') },
    message: ['sections/bell.mdx:18: text: found “wr\u043Ete”; write “wr\u043Ete” in letters of one script: its “\u043E” is U+043E, not a Latin letter'],
  },
  {
    name: 'an expression in a page of prose',
    files: { 'pages/about.mdx': put('The books are short.', 'The {globalThis.process.env.HOME}.') },
    message: ['pages/about.mdx:11: text: found “{globalThis.process.env.HOME}”; write plain Markdown: no HTML, no code, no images, no expressions in braces, no imports'],
  },
  {
    name: 'a page whose heading has no id',
    files: { 'pages/about.mdx': put(' {#about-limits}', '') },
    message: ['pages/about.mdx:9: text: found “## Limits”; give the heading a permanent id: ## Limits {#…}'],
  },
  {
    name: 'a page whose heading has the id of a record',
    files: { 'pages/about.mdx': put('{#about-limits}', '{#pendulum}') },
    message: ['pages/about.mdx:9: heading: found “pendulum”; choose another id: topics/pendulum.yaml has it'],
  },
  {
    name: 'a page with a second title',
    files: { 'pages/about.mdx': put('## Limits', '# Limits') },
    message: ['pages/about.mdx:9: text: found “# Limits”; write ##: the title of the page is its first heading'],
  },
];
