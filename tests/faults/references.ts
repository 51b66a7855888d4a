/** Ids that land on nothing. */
import type { Corruption } from './corrupt.ts';
import { append, put } from './corrupt.ts';

const c01 = 'claims/c01.yaml';
const vote = 'events/clock-vote.yaml';
const count = 'counts/count-subscribers.yaml';

const attendance = (event: string, actor: string, source: string) =>
  `id: attendance-${event}\nevent: ${event}\nlabel: The vote\nrows:\n  - actor: ${actor}\n    said: present\n    sources: [{ id: ${source} }]\n`;
const position = (actor: string, source: string) => `id: position-${actor}\nactor: ${actor}\nstatements:\n  - stance: "yes"\n    text: It would pay.\n    sources: [{ id: ${source} }]\n`;
const definition = (rule: string) => `id: voters\norder: 1\nlabel: Voters\nmeaning: Those who voted.\nrule: ${rule}\nheadline: "{named} voted"\n`;
const timeline = 'id: timeline\nnumber: 1\nname: When\nheadline: When\nnote: When\nlanes: [{ id: parish, label: The parish }]\n';
const figure = (body: string) => `id: members\nnumber: 1\nname: Who\nheadline: Who\nnote: Who\n${body}`;

export const faultsOfReferences: Corruption[] = [
  {
    name: 'a claim in an unknown section',
    files: { [c01]: put('section: order', 'section: ordre') },
    message: ['claims/c01.yaml:2: section: found “ordre”; name a section that exists (did you mean “order”?), or write “sections/ordre.mdx”'],
  },
  {
    name: 'a claim of an unknown actor',
    files: { [c01]: put('actors: [vestry]', 'actors: [vestrie]') },
    message: ['claims/c01.yaml:9: actors.0: found “vestrie”; name an actor that exists (did you mean “vestry”?), or write “actors/vestrie.yaml”'],
  },
  {
    name: 'a claim on an unknown topic',
    files: { [c01]: put('topics: [pendulum]', 'topics: [pendulums]') },
    message: ['claims/c01.yaml:10: topics.0: found “pendulums”; name a topic that exists (did you mean “pendulum”?), or write “topics/pendulums.yaml”'],
  },
  {
    name: 'a claim on an unknown source',
    files: { [c01]: put('{ id: vestry-book }', '{ id: vestry-books }') },
    message: ['claims/c01.yaml:12: sources.0.id: found “vestry-books”; name a source that exists (did you mean “vestry-book”?), or write “sources/vestry-books.yaml”'],
  },
  {
    name: 'an event of an unknown claim',
    files: { [vote]: put('claims: [c01]', 'claims: [c91]') },
    message: ['events/clock-vote.yaml:8: claims.0: found “c91”; name a claim that exists (did you mean “c01”?), or write “claims/c91.yaml”'],
  },
  {
    name: 'an event of an unknown actor',
    files: { [vote]: put('ada-finch', 'ada-fynch') },
    message: ['events/clock-vote.yaml:9: actors.1: found “ada-fynch”; name an actor that exists (did you mean “ada-finch”?), or write “actors/ada-fynch.yaml”'],
  },
  {
    name: 'an event on an unknown topic',
    files: { [vote]: append('topics: [weather]') },
    message: ['events/clock-vote.yaml:12: topics.0: found “weather”; name a topic that exists, or write “topics/weather.yaml”'],
  },
  {
    name: 'an event on an unknown source',
    files: { [vote]: put('{ id: vestry-book }', '{ id: vestry-book }\n  - { id: bell-book }') },
    message: ['events/clock-vote.yaml:12: sources.1.id: found “bell-book”; name a source that exists, or write “sources/bell-book.yaml”'],
  },
  {
    name: 'an actor who speaks for nobody known',
    files: { 'actors/ada-finch.yaml': put('speaksFor: vestry', 'speaksFor: parish') },
    message: ['actors/ada-finch.yaml:4: speaksFor: found “parish”; name an actor that exists, or write “actors/parish.yaml”'],
  },
  {
    name: 'an actor who speaks for himself',
    files: { 'actors/ada-finch.yaml': put('speaksFor: vestry', 'speaksFor: ada-finch') },
    message: ['actors/ada-finch.yaml:4: speaksFor: found “ada-finch”; name one who does not speak for “ada-finch” in turn: ada-finch → ada-finch'],
  },
  {
    name: 'two actors who speak for each other',
    files: { 'actors/vestry.yaml': append('speaksFor: ada-finch') },
    message: [
      'actors/ada-finch.yaml:4: speaksFor: found “vestry”; name one who does not speak for “ada-finch” in turn: ada-finch → vestry → ada-finch',
      'actors/vestry.yaml:8: speaksFor: found “ada-finch”; name one who does not speak for “vestry” in turn: vestry → ada-finch → vestry',
    ],
  },
  {
    name: 'a topic related to itself',
    files: { 'topics/pendulum.yaml': append('related: [pendulum]') },
    message: ['topics/pendulum.yaml:8: related.0: found “pendulum”; name other topics: this is the topic itself'],
  },
  {
    name: 'an actor in an unknown body',
    files: { 'actors/vestry.yaml': append('memberships: [{ body: league }]') },
    message: ['actors/vestry.yaml:8: memberships.0.body: found “league”; name an actor, or list the body in site.yaml under generalKnowledge'],
  },
  {
    name: 'an actor on an unknown source',
    files: { 'actors/vestry.yaml': put('{ id: vestry-book }', '{ id: minute-book }') },
    message: ['actors/vestry.yaml:7: sources.0.id: found “minute-book”; name a source that exists, or write “sources/minute-book.yaml”'],
  },
  {
    name: 'a count of an unknown event',
    files: { [count]: append('event: clock-votes') },
    message: ['counts/count-subscribers.yaml:9: event: found “clock-votes”; name an event that exists (did you mean “clock-vote”?), or write “events/clock-votes.yaml”'],
  },
  {
    name: 'a count in an unknown claim',
    files: { [count]: append('claim: c92') },
    message: ['counts/count-subscribers.yaml:9: claim: found “c92”; name a claim that exists (did you mean “c02”?), or write “claims/c92.yaml”'],
  },
  {
    name: 'a count on an unknown source',
    files: { [count]: put('{ id: accounts }', '{ id: account }') },
    message: ['counts/count-subscribers.yaml:8: sources.0.id: found “account”; name a source that exists (did you mean “accounts”?), or write “sources/account.yaml”'],
  },
  {
    name: 'a topic beside an unknown topic',
    files: { 'topics/pendulum.yaml': append('related: [escapement]') },
    message: ['topics/pendulum.yaml:8: related.0: found “escapement”; name a topic that exists, or write “topics/escapement.yaml”'],
  },
  {
    name: 'a topic on an unknown source',
    files: { 'topics/pendulum.yaml': put('{ id: accounts }', '{ id: accountz }') },
    message: ['topics/pendulum.yaml:7: sources.0.id: found “accountz”; name a source that exists (did you mean “accounts”?), or write “sources/accountz.yaml”'],
  },
  {
    name: 'attendance at an unknown event',
    files: { 'attendance/attendance-fair.yaml': attendance('fair', 'vestry', 'vestry-book') },
    message: ['attendance/attendance-fair.yaml:2: event: found “fair”; name an event that exists, or write “events/fair.yaml”'],
  },
  {
    name: 'attendance of an unknown actor',
    files: { 'attendance/attendance-clock-vote.yaml': attendance('clock-vote', 'squire', 'vestry-book') },
    message: ['attendance/attendance-clock-vote.yaml:5: rows.0.actor: found “squire”; name an actor that exists, or write “actors/squire.yaml”'],
  },
  {
    name: 'attendance on an unknown source',
    files: { 'attendance/attendance-clock-vote.yaml': attendance('clock-vote', 'vestry', 'diary') },
    message: ['attendance/attendance-clock-vote.yaml:7: rows.0.sources.0.id: found “diary”; name a source that exists, or write “sources/diary.yaml”'],
  },
  {
    name: 'a position of an unknown actor',
    files: { 'positions/position-squire.yaml': position('squire', 'letter') },
    message: ['positions/position-squire.yaml:2: actor: found “squire”; name an actor that exists, or write “actors/squire.yaml”'],
  },
  {
    name: 'a position on an unknown source',
    files: { 'positions/position-vestry.yaml': position('vestry', 'diary') },
    message: ['positions/position-vestry.yaml:6: statements.0.sources.0.id: found “diary”; name a source that exists, or write “sources/diary.yaml”'],
  },
  {
    name: 'a position without a statement',
    files: { 'positions/position-vestry.yaml': 'id: position-vestry\nactor: vestry\n' },
    message: ['positions/position-vestry.yaml:1: statements: found nothing; add a statement, or say in “notFound” what was looked for'],
  },
  {
    name: 'a definition by a meeting without a list',
    files: { 'definitions/voters.yaml': definition('{ by: attendance, event: clock-vote }') },
    message: ['definitions/voters.yaml:5: rule.event: found “clock-vote”; write “attendance/attendance-clock-vote.yaml”, or name a meeting that has a list'],
  },
  {
    name: 'a figure that places an unknown actor',
    files: { 'figures/members.yaml': figure('layout:\n  - tiles: [{ actor: squire, column: 0, row: 0 }]\n') },
    message: ['figures/members.yaml:7: layout.0.tiles.0.actor: found “squire”; name an actor that exists, or write “actors/squire.yaml”'],
  },
  {
    name: 'a figure with two tiles in one place',
    files: { 'figures/members.yaml': figure('layout:\n  - tiles:\n      - { actor: vestry, column: 0, row: 0 }\n      - { actor: ada-finch, column: 0, row: 0 }\n') },
    message: ['figures/members.yaml:9: layout.0.tiles.1: found “0,0”; give each tile a column and row of its own'],
  },
  {
    name: 'a figure of an unknown definition',
    files: { 'figures/members.yaml': figure('definition: voters\n') },
    message: ['figures/members.yaml:6: definition: found “voters”; name a definition that exists, or write “definitions/voters.yaml”'],
  },
  {
    name: 'a section on an unknown topic',
    files: { 'sections/order.mdx': put('topics: [pendulum]', 'topics: [pendulla]') },
    message: ['sections/order.mdx:6: topics.0: found “pendulla”; name a topic that exists (did you mean “pendulum”?), or write “topics/pendulla.yaml”'],
  },
  {
    name: 'a section about an unknown actor',
    files: { 'sections/order.mdx': put('actors: [vestry]', 'actors: [bishop]') },
    message: ['sections/order.mdx:7: actors.0: found “bishop”; name an actor that exists, or write “actors/bishop.yaml”'],
  },
  {
    name: 'a summary that rests on nothing known',
    files: { 'site.yaml': put('rests: [c04]', 'rests: [c94]') },
    message: ['site.yaml:29: standings.1.rests.0: found “c94”; name a claim, event, count, topic or source that exists'],
  },
  {
    name: 'a head count of an unknown count',
    files: { 'site.yaml': put('counts: [count-subscribers]', 'counts: [count-subscriber]') },
    message: ['site.yaml:20: headCounts.0.counts.0: found “count-subscriber”; name a count that exists (did you mean “count-subscribers”?), or write “counts/count-subscriber.yaml”'],
  },
  {
    name: 'an article finished before it was begun',
    files: { 'site.yaml': put('writtenTo: "1901-05-03"', 'writtenTo: "1901-04-03"') },
    message: ['site.yaml:13: article.writtenTo: found “1901-04-03”; write a last day that is not before the first'],
  },
  {
    name: 'an event in a lane that the timeline lacks',
    files: { 'figures/timeline.yaml': timeline, [vote]: put('lane: parish', 'lane: church') },
    message: ['events/clock-vote.yaml:6: lane: found “church”; write a lane of figures/timeline.yaml: parish'],
  },
  {
    name: 'a count of a unit that the figure lacks',
    files: { 'figures/counts.yaml': timeline.replace('timeline', 'counts') },
    message: ['counts/count-subscribers.yaml:3: unit: found “people”; write a unit of figures/counts.yaml: parish'],
  },
];
