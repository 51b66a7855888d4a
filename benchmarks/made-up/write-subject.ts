/** Writes a made-up subject as a content directory that this site builds. */
import { writeFiles } from './write-files.ts';
import type { MadeUpSection } from './made-up-section.ts';

const text = (value: string) => JSON.stringify(value);

function site(sections: number): string {
  return `id: site
name: A made-up subject
title: A made-up subject
standfirst: It has {claims} claims.
description: A subject made up to measure how a build grows.
language: en-GB
searchHint: quinth
article:
  title: A made-up article
  publisher: Nobody
  url: https://example.com/article
  writtenFrom: "1901-01-01"
  writtenTo: "1901-01-01"
  sentences: ${sections}
whatItIs:
  paragraphs: [A subject made up to measure how a build grows.]
  rests: [c00001]
recordRead: "1930-01-01"
`;
}

const about = `---
id: about
title: About this subject
description: How this subject was made up.
---

It was made up.
`;

function sectionFile({ id, order, title, summary, opening, claims, heading, paragraphs, sources, event }: MadeUpSection): string {
  const [first, second] = claims;
  return `---
id: ${id}
order: ${order}
title: ${text(title)}
summary: ${text(summary)}
published: "1930-01-01"
reviewed: "1930-01-01"
---

<Row sentence={${order}}>

${opening} <Claim id="${first.id}">${first.words}</Claim>, and <Claim id="${second.id}">${second.words}</Claim>.

</Row>

<Row id="${id}-more" heading=${text(heading)} sources="${sources[0].id}">

${paragraphs.join('\n\n')} It came after <Event id="${event.id}">${event.title}</Event>.

</Row>
`;
}

function recordFiles({ id, order, claims, sources, event }: MadeUpSection): [string, string][] {
  return [
    ...claims.map((claim, index): [string, string] => [
      `claims/${claim.id}.yaml`,
      `id: ${claim.id}\nsection: ${id}\nsentence: ${order}\ntext: ${text(`${claim.words}.`)}\nheadline: ${text(claim.headline)}\nkind: reported\nverdict: ${index === 0 ? 'supported' : 'refined'}\nnote: ${text(claim.note)}\nsources:\n  - { id: ${sources[index]!.id}, role: ${index === 0 ? 'supports' : 'departs'} }\n`,
    ]),
    ...sources.map((source): [string, string] => [
      `sources/${source.id}.yaml`,
      `id: ${source.id}\ntier: B\npublisher: Nobody\ntitle: ${text(source.title)}\ndate: "1930-01-01"\nurl: https://example.com/${source.id}\nexcerpts:\n  - { id: ${source.id}, text: ${text(source.excerpt)} }\n`,
    ]),
    [
      `events/${event.id}.yaml`,
      `id: ${event.id}\ntitle: ${text(event.title)}\nlabel: Event ${order}\ndate: "${event.date}"\nstatus: happened\nlane: all\nsummary: ${text(event.summary)}\nclaims: [${claims[0].id}]\nsources:\n  - { id: ${sources[0].id} }\n`,
    ],
  ];
}

export function writeSubject(folder: string, sections: readonly MadeUpSection[]): void {
  writeFiles(folder, [
    ['site.yaml', site(sections.length)],
    ['pages/about.mdx', about],
    ...sections.flatMap((section): [string, string][] => [[`sections/${section.id}.mdx`, sectionFile(section)], ...recordFiles(section)]),
  ]);
}
