/** Faults of one file by itself: its text, its fields, its values. */
import { kinds } from '../../src/model/kinds.ts';
import type { Corruption } from './corrupt.ts';
import { append, put } from './corrupt.ts';

const vestry = 'actors/vestry.yaml';
const vote = 'events/clock-vote.yaml';
const letter = 'sources/letter.yaml';

export const faultsOfForm: Corruption[] = [
  {
    name: 'YAML that does not parse',
    files: { [vestry]: put('aliases: [parish meeting, vestrie]', 'aliases: [parish meeting, vestrie') },
    message: ['actors/vestry.yaml:5: YAML: found “summary: The meeting ”; close what was opened, or indent it further than its field'],
  },
  {
    name: 'YAML indented with a tab',
    files: { [vestry]: put('  - { id: vestry-book }', '\t- { id: vestry-book }') },
    message: ['actors/vestry.yaml:7: YAML: found “ - { id: vestry-book ”; indent with spaces'],
  },
  {
    name: 'a colon in plain text',
    files: { [vestry]: put('name: The vestry', 'name: The vestry: of Larkby') },
    message: ['actors/vestry.yaml:3: YAML: found “The vestry: of Larkby”; put text that holds a colon in quotes'],
  },
  {
    name: 'a key written twice',
    files: { [vestry]: append('name: The vestry again') },
    message: ['actors/vestry.yaml:8: YAML: found “name: The vestry agai”; write each field once'],
  },
  {
    name: 'an unknown key',
    files: { [vestry]: append('slug: vestry-of-larkby') },
    message: ['actors/vestry.yaml:8: slug: found “vestry-of-larkby”; remove it, or mend the spelling: there is no such field'],
  },
  {
    name: 'an unknown key inside a list',
    files: { [vestry]: put('{ id: vestry-book }', '{ id: vestry-book, rolle: context }') },
    message: ['actors/vestry.yaml:7: sources.0.rolle: found “context”; remove it, or mend the spelling: there is no such field'],
  },
  {
    name: 'a missing field',
    files: { [vestry]: put('name: The vestry\n', '') },
    message: ['actors/vestry.yaml:1: name: found nothing; add the field: write text, in quotes where it looks like a number or a date'],
  },
  {
    name: 'a number where text belongs',
    files: { [vestry]: put('name: The vestry', 'name: 1899') },
    message: ['actors/vestry.yaml:3: name: found 1899; write text, in quotes where it looks like a number or a date'],
  },
  {
    name: 'text where a list belongs',
    files: { [vestry]: put('aliases: [parish meeting, vestrie]', 'aliases: parish meeting') },
    message: ['actors/vestry.yaml:4: aliases: found “parish meeting”; write a list'],
  },
  {
    name: 'a list where the record belongs',
    files: { [vestry]: '- id: vestry\n' },
    message: ['actors/vestry.yaml:1: record: found [{"id":"vestry"}]; write fields, each with its value'],
  },
  {
    name: 'text of white space alone',
    files: { [vestry]: put('name: The vestry', 'name: "  "') },
    message: ['actors/vestry.yaml:3: name: found “ ”; write at least one word, or remove the field'],
  },
  {
    name: 'a value outside the list',
    files: { [vestry]: put('kind: organisation', 'kind: body') },
    message: ['actors/vestry.yaml:2: kind: found “body”; write one of: country, organisation, person'],
  },
  {
    name: 'an unknown verdict',
    files: { 'claims/c01.yaml': put('verdict: supported', 'verdict: true') },
    message: ['claims/c01.yaml:7: verdict: found true; write one of: supported, partly-supported, refined, contradicted-in-part, contradicted, unsupported, open, not-checkable'],
  },
  {
    name: 'an id with capitals',
    files: { [vestry]: put('id: vestry\n', 'id: Vestry\n') },
    message: ['actors/vestry.yaml:1: id: found “Vestry”; write an id of lower-case letters, digits and single hyphens, such as "leaders-call-march"'],
  },
  {
    name: 'an id that is not the name of its file',
    files: { [vestry]: put('id: vestry\n', 'id: vestries\n') },
    message: ['actors/vestry.yaml:1: id: found “vestries”; name the file “vestries.yaml”, or mend the id: the two are the same'],
  },
  {
    name: 'a claim’s number without its zero',
    files: { 'claims/c01.yaml': put('id: c01', 'id: c1') },
    message: [`claims/c01.yaml:1: id: found “c1”; write the claim's number as "c01"`],
  },
  {
    name: 'a day that the calendar does not have',
    files: { [vote]: put('"1899-02-10"', '"1899-02-29"') },
    message: ['events/clock-vote.yaml:4: date: found “1899-02-29”; write a date that exists in the calendar'],
  },
  {
    name: 'a month that the calendar does not have',
    files: { [vote]: put('"1899-02-10"', '"1899-13"') },
    message: ['events/clock-vote.yaml:4: date: found “1899-13”; write a date that exists in the calendar'],
  },
  {
    name: 'a date without quotes',
    files: { [vote]: put('"1899-02-10"', '1899') },
    message: ['events/clock-vote.yaml:4: date: found 1899; write the date in quotes, as "2025-03-15", "2025-03" or "2025"'],
  },
  {
    name: 'a date in another order',
    files: { [vote]: put('"1899-02-10"', '"10 February 1899"') },
    message: ['events/clock-vote.yaml:4: date: found “10 February 1899”; write the date as "2025-03-15", "2025-03" or "2025"'],
  },
  {
    name: 'an end before its start',
    files: { [vote]: append('endDate: "1899-02-09"') },
    message: ['events/clock-vote.yaml:12: endDate: found “1899-02-09”; write an end that is not before its start'],
  },
  {
    name: 'a date on what is conditional',
    files: { 'events/bell-hung.yaml': append('date: "1903"') },
    message: ['events/bell-hung.yaml:11: date: found “1903”; give a date to what happened or is scheduled, and none to what is conditional'],
  },
  {
    name: 'a membership left before it was joined',
    files: { [vestry]: append('memberships: [{ body: vestry, since: 1900, until: 1899 }]') },
    message: ['actors/vestry.yaml:8: memberships.0.until: found 1899; write a year of leaving that is not before the year of joining'],
  },
  {
    name: 'an excerpt of 25 words',
    files: { [letter]: put('une cloche suivra, si Dieu le veut', Array(25).fill('mot').join(' ')) },
    message: ['sources/letter.yaml:10: excerpts.0.text: found “mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mo…; shorten the excerpt to fewer than 25 words'],
  },
  {
    name: 'a second-hand source with an excerpt',
    files: { [letter]: append('seen: second-hand') },
    message: ['sources/letter.yaml:8: excerpts: found [{"id":"letter","text":"une cloche suivra, si Dieu le veut","language":"fr"}]; remove the excerpts: a second-hand source prints none'],
  },
  {
    name: 'a second-hand source of tier A',
    files: { 'sources/second.yaml': 'id: second\ntier: A\npublisher: P\ntitle: T\nurl: https://example.com/second\nseen: second-hand\n' },
    message: ['sources/second.yaml:2: tier: found “A”; write tier C: a second-hand source is never better'],
  },
  {
    name: 'an address that runs a script',
    files: { [letter]: put('https://example.com/larkby/letter', 'javascript:alert(1)') },
    message: ['sources/letter.yaml:7: url: found “javascript:alert(1)”; write an address that starts with https:// or http://'],
  },
  {
    name: 'a source with neither title nor description',
    files: { [letter]: put('description: Letter of the curate, copied by hand\n', '') },
    message: ['sources/letter.yaml:1: title: found nothing; add the field: write either "title" (as seen) or "description" (in our words, when the title was not seen)'],
  },
  {
    name: 'a headline with a place that nothing fills',
    files: { 'definitions/voters.yaml': 'id: voters\norder: 1\nlabel: Voters\nmeaning: Those who voted.\nrule: { by: named-in-article }\nheadline: "{nmaed} voted"\n' },
    message: ['definitions/voters.yaml:6: headline: found “{nmaed} voted”; use only the places {named} {weak} {absent} {conflicting} {otherwise} {notFound}'],
  },
  {
    name: 'a rule of no known form',
    files: { 'definitions/voters.yaml': 'id: voters\norder: 1\nlabel: Voters\nmeaning: Those who voted.\nrule: { by: vote }\nheadline: "{named} voted"\n' },
    message: ['definitions/voters.yaml:5: rule.by: found “vote”; write one of: named-in-article, attendance, position'],
  },
  {
    name: 'a standfirst with a place that nothing fills',
    files: { 'site.yaml': put('{claims} claims', '{claim} claims') },
    message: ['site.yaml:4: standfirst: found “A parish paper said in 1901 how a village came by its clock. Here are its {cla…; use only the place {claims}'],
  },
  {
    name: 'an empty file',
    files: { [vestry]: '' },
    message: ['actors/vestry.yaml:1: file: found no content; write the record, or remove the file'],
  },
  {
    name: 'a file of comments',
    files: { [vestry]: '# to be written\n' },
    message: ['actors/vestry.yaml:1: file: found no content; write the record, or remove the file'],
  },
  {
    name: 'a NUL character',
    files: { [vestry]: put('The vestry', 'The\0vestry') },
    message: ['actors/vestry.yaml:3: file: found a NUL character; save the file as plain UTF-8 text'],
  },
  {
    name: 'a file that is not UTF-8',
    files: { [vestry]: Buffer.from('id: vestry\nkind: organisation\nname: Caf\xe9\nsummary: s\n', 'latin1') },
    message: ['actors/vestry.yaml: file: found bytes that are not UTF-8; save the file as plain UTF-8 text'],
  },
  {
    name: 'a file of five million characters',
    files: { [vestry]: append(`# ${'x'.repeat(5_000_000)}`) },
    message: ['actors/vestry.yaml: file: found 5000174 characters; split it: a record has at most a million'],
  },
  {
    name: 'YAML whose aliases would fill the memory',
    files: { [vestry]: `a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n` },
    message: ['actors/vestry.yaml:1: YAML: found an alias; write the value out: aliases (*name) are not read'],
  },
  {
    name: 'YAML with a tag',
    files: { [vestry]: put('name: The vestry', 'name: !!js/function "x"') },
    message: ['actors/vestry.yaml:3: YAML: found “!!js/function "x" aliases: [paris”; write the value without a tag (!name)'],
  },
  {
    name: 'two documents in one file',
    files: { [vestry]: append('---\nid: other') },
    message: ['actors/vestry.yaml:8: YAML: found “--- id: other ”; write one record in a file, without a line of ---'],
  },
  {
    name: 'a section without front matter',
    files: { 'sections/bell.mdx': '<Row sentence={3}>\n\nA bell.\n\n</Row>\n' },
    message: ['sections/bell.mdx:1: front matter: found none; start the file with front matter between two lines of ---'],
  },
  {
    name: 'front matter that is not closed',
    files: { 'sections/bell.mdx': put('reviewed: "1902-01-01"\n---', 'reviewed: "1902-01-01"') },
    message: ['sections/bell.mdx:1: front matter: found none; start the file with front matter between two lines of ---'],
  },
  {
    name: 'a symbolic link to another record',
    files: { [vestry]: { linkTo: 'tests/subject/actors/vestry.yaml' } },
    message: ['actors/vestry.yaml: file: found a symbolic link; put the file itself there'],
  },
  {
    name: 'a symbolic link out of the tree',
    files: { 'pages/about.mdx': { linkTo: '/etc/passwd' } },
    message: ['pages/about.mdx: file: found a symbolic link; put the file itself there'],
  },
  {
    name: 'a file of a stray ending',
    files: { 'actors/squire.yml': 'id: squire\n' },
    message: ['actors/squire.yml: file: found an ending this folder does not hold; rename it to .yaml (records) or .mdx (sections, pages), or put a _ before its name'],
  },
  {
    name: 'a folder inside a folder',
    files: { 'actors/dead/squire.yaml': 'id: squire\n' },
    message: ['actors/dead: file: found an ending this folder does not hold; rename it to .yaml (records) or .mdx (sections, pages), or put a _ before its name'],
  },
  {
    name: 'a folder with a misspelt name',
    files: { 'topic/bell.yaml': 'id: bell\n' },
    message: [`topic: file: found a name that no kind of record has; use one of the folders ${kinds.slice(1).join(', ')} (did you mean “topics”?), or put a _ before its name`],
  },
  {
    name: 'a title with a Cyrillic letter that looks Latin',
    files: { 'topics/pendulum.yaml': put('title: Pendulum', 'title: P\u0435ndulum') },
    message: ['topics/pendulum.yaml:2: title: found “P\u0435ndulum”; write “P\u0435ndulum” in letters of one script: its “\u0435” is U+0435, not a Latin letter'],
  },
  {
    name: 'another name with a Greek letter that looks Latin',
    files: { 'topics/pendulum.yaml': put('[bob, pendle]', '[b\u03BFb, pendle]') },
    message: ['topics/pendulum.yaml:3: aliases.0: found “b\u03BFb”; write “b\u03BFb” in letters of one script: its “\u03BF” is U+03BF, not a Latin letter'],
  },
  {
    name: 'an id with a Cyrillic letter that looks Latin',
    files: { 'topics/pendulum.yaml': put('id: pendulum', 'id: p\u0435ndulum') },
    message: ['topics/pendulum.yaml:1: id: found “p\u0435ndulum”; write an id of lower-case letters, digits and single hyphens, such as "leaders-call-march"'],
  },
  {
    name: 'a label of ten thousand characters for a drawing',
    files: { 'events/clock-vote.yaml': put('label: Vote for a clock', `label: ${'W'.repeat(10_000)}`) },
    message: [`events/clock-vote.yaml:3: label: found “${'W'.repeat(78)}…; shorten the label to 34 characters`],
  },
  {
    name: 'a lane of ten thousand characters for a drawing',
    files: { 'figures/timeline.yaml': put('label: The parish', `label: ${'W'.repeat(10_000)}`) },
    message: [`figures/timeline.yaml:7: lanes.0.label: found “${'W'.repeat(78)}…; shorten it to 200 characters`],
  },
  {
    name: 'no site file',
    files: { 'site.yaml': null },
    message: ['site.yaml: file: found nothing that can be read; write the file'],
  },
  {
    name: 'no page that says how the subject was checked',
    files: { 'pages/about.mdx': null },
    message: ['pages/about.mdx: file: found nothing; write the page that says how the subject was checked'],
  },
];
