/** Ids and names that stand twice, and statements without a basis. */
import type { Corruption } from './corrupt.ts';
import { put } from './corrupt.ts';

const c01 = 'claims/c01.yaml';
const vote = 'events/clock-vote.yaml';
const gossip = 'id: gossip\ntier: D\npublisher: A neighbour\ndescription: What a neighbour said\nurl: https://example.com/larkby/gossip\n';
const list = (id: string, actors: string[]) =>
  `id: ${id}\nevent: clock-vote\nlabel: The vote\nrows:\n${actors.map((actor) => `  - actor: ${actor}\n    said: present\n    sources: [{ id: vestry-book }]\n`).join('')}`;
const position = (id: string, second: string) =>
  `id: ${id}\nactor: vestry\nstatements:\n  - date: "1899"\n    stance: "yes"\n    text: It would pay.\n    sources: [{ id: letter }]\n${second}`;
const otherStance = '  - date: "1899"\n    stance: "no"\n    text: It would not.\n    sources: [{ id: accounts }]\n';

export const faultsOfBasis: Corruption[] = [
  {
    name: 'one id on two kinds of record',
    files: { 'topics/vestry.yaml': 'id: vestry\ntitle: Vestry meetings\nsummary: A meeting.\nsources: [{ id: letter }]\n' },
    message: ['topics/vestry.yaml:1: id: found “vestry”; choose another id: actors/vestry.yaml has it, and an id stands once on the whole site'],
  },
  {
    name: 'a first excerpt with an id of its own',
    files: { 'sources/letter.yaml': put('- id: letter\n', '- id: letter-bell\n') },
    message: [`sources/letter.yaml:9: excerpts.0.id: found “letter-bell”; write “letter”: the first excerpt bears the source's id`],
  },
  {
    name: 'an excerpt with the id of another record',
    files: { 'sources/accounts.yaml': put('- id: accounts-maker', '- id: pendulum') },
    message: [
      'sources/accounts.yaml:10: excerpts.1.id: found “pendulum”; choose another id: topics/pendulum.yaml has it, and an id stands once on the whole site',
      'claims/c03.yaml:12: sources.0.id: found “accounts-maker”; name a source that exists, or write “sources/accounts-maker.yaml”',
      'sections/maker.mdx:11: <Row sources>: found “accounts-maker”; name a source that exists, or write “sources/accounts-maker.yaml”',
    ],
  },
  {
    name: 'an id that the frame of the page uses',
    files: { 'topics/search.yaml': 'id: search\ntitle: Search\nsummary: A search.\nsources: [{ id: letter }]\n' },
    message: ['topics/search.yaml:1: id: found “search”; choose another id: the frame of the page uses this one'],
  },
  {
    name: 'a source named twice',
    files: { [c01]: put('{ id: vestry-book }', '{ id: vestry-book }\n  - { id: vestry-book, role: context }') },
    message: ['claims/c01.yaml:13: sources.1.id: found “vestry-book”; name each source once'],
  },
  {
    name: 'an alias on two records',
    files: { 'topics/pendulum.yaml': put('aliases: [bob, pendle]', 'aliases: [bob, Vestrie]') },
    message: ['topics/pendulum.yaml:3: aliases.1: found “Vestrie”; keep the spelling on one record: actors/vestry.yaml has it'],
  },
  {
    name: 'one address on two sources',
    files: { 'sources/letter.yaml': put('https://example.com/larkby/letter', 'https://example.com/larkby/accounts') },
    message: ['sources/letter.yaml:7: url: found “https://example.com/larkby/accounts”; keep one source for each address, with several excerpts: sources/accounts.yaml has it'],
  },
  {
    name: 'one headline on two claims',
    files: { [c01]: put('The vestry voted for a clock', 'A hundred people paid') },
    message: ['claims/c02.yaml:5: headline: found “a hundred people paid”; write another headline: claims/c01.yaml has it'],
  },
  {
    name: 'a claim without a basis',
    files: { [c01]: put('sources:\n  - { id: vestry-book }', 'sources: []') },
    message: ['claims/c01.yaml:11: sources: found nothing; name the sources behind the verdict, or write “basis: general-knowledge”'],
  },
  {
    name: 'a supported claim that no source supports',
    files: { [c01]: put('{ id: vestry-book }', '{ id: vestry-book, role: context }') },
    message: ['claims/c01.yaml:11: sources: found [{"id":"vestry-book","role":"context"}]; give at least one source the role “supports”, or mend the verdict'],
  },
  {
    name: 'a contradicted claim from which no source departs',
    files: { 'claims/c02.yaml': put('role: departs', 'role: context') },
    message: ['claims/c02.yaml:11: sources: found [{"id":"accounts","role":"context"}]; give at least one source the role “departs”, or mend the verdict'],
  },
  {
    name: 'a claim on tier D alone',
    files: { 'sources/gossip.yaml': gossip, [c01]: put('{ id: vestry-book }', '{ id: gossip }') },
    message: ['claims/c01.yaml:11: sources: found [{"id":"gossip","role":"supports"}]; add a source of tier C or better: nothing rests on tier D alone'],
  },
  {
    name: 'an event on tier D alone',
    files: { 'sources/gossip.yaml': gossip, [vote]: put('{ id: vestry-book }', '{ id: gossip }') },
    message: ['events/clock-vote.yaml:10: sources: found [{"id":"gossip","role":"supports"}]; add a source of tier C or better: nothing rests on tier D alone'],
  },
  {
    name: 'a source that nothing cites',
    files: { 'sources/gossip.yaml': gossip },
    message: ['sources/gossip.yaml:1: id: found “gossip”; cite the source in a record or a row, or remove the file'],
  },
  {
    name: 'two lists of one meeting',
    files: { 'attendance/attendance-a.yaml': list('attendance-a', ['vestry']), 'attendance/attendance-b.yaml': list('attendance-b', ['vestry']) },
    message: ['attendance/attendance-b.yaml:2: event: found “clock-vote”; keep one list for each meeting: attendance/attendance-a.yaml has it'],
  },
  {
    name: 'an actor twice on one list',
    files: { 'attendance/attendance-a.yaml': list('attendance-a', ['vestry', 'vestry']) },
    message: ['attendance/attendance-a.yaml:8: rows.1.actor: found “vestry”; list each actor once'],
  },
  {
    name: 'two positions of one actor',
    files: { 'positions/position-a.yaml': position('position-a', ''), 'positions/position-b.yaml': position('position-b', '') },
    message: ['positions/position-b.yaml:2: actor: found “vestry”; keep one position file for each actor: positions/position-a.yaml has it'],
  },
  {
    name: 'two stances on one day',
    files: { 'positions/position-a.yaml': position('position-a', otherStance) },
    message: ['positions/position-a.yaml:9: statements.1.stance: found “no”; say which holds: on 1899 another statement says “yes”'],
  },
  {
    name: 'attendance on tier D alone',
    files: { 'sources/gossip.yaml': gossip, 'attendance/attendance-a.yaml': list('attendance-a', ['vestry']).replace('vestry-book', 'gossip') },
    message: ['attendance/attendance-a.yaml:7: rows.0.sources: found [{"id":"gossip","role":"supports"}]; add a source of tier C or better: nothing rests on tier D alone'],
  },
  {
    name: 'a row of prose on tier D alone',
    files: { 'sources/gossip.yaml': gossip, 'sections/bell.mdx': put('sources="letter"', 'sources="gossip"') },
    message: ['sections/bell.mdx:16: <Row sources>: found “gossip”; add a source of tier C or better: nothing rests on tier D alone'],
  },
];
