/** A made-up section as a page of text for a peer: the same words that this site spreads over pages of their own. */
import type { TextPage } from '../peers/peer.ts';
import type { MadeUpSection } from './made-up-section.ts';

export function peerPage({ id, title, summary, opening, claims, heading, paragraphs, sources, event }: MadeUpSection): TextPage {
  const markdown = [
    summary,
    `${opening} ${claims.map(({ words }) => words).join(', and ')}.`,
    ...claims.map((claim) => `**${claim.headline}.** ${claim.note}`),
    `## ${heading}`,
    `${paragraphs.join('\n\n')} It came after ${event.title}.`,
    `**${event.title}**, ${event.date}. ${event.summary}`,
    ...sources.map((source) => `“${source.excerpt}”, [${source.title}](https://example.com/${source.id})`),
  ].join('\n\n');
  return { slug: `sections/${id}`, title, markdown };
}
