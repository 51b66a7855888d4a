/** A section as Markdown, for readers that want text and no page: prose, claims with their verdicts, sources written out. */
import { absolute, pageOf } from '../../model/addresses.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { JoinedClaim, JoinedSection } from '../../model/joined.ts';
import { printCounts } from '../../model/print-count.ts';
import { dateOfSource, titleOfSource } from '../../model/source-words.ts';
import type { Subject } from '../../model/subject.ts';
import { kindWords, verdictWords } from '../../model/verdicts.ts';

/** Escapes what Markdown would read as markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (character) => `\\${character}`);
}

function sourceLine({ source, excerpt, role }: Evidence): string {
  const roles = { supports: '', departs: ' (says otherwise)', context: ' (context)' };
  const quoted = excerpt ? ` “${escapeMarkdown(excerpt.text)}”` : '';
  return `[${source.tier}] ${escapeMarkdown(source.publisher)}, [${escapeMarkdown(titleOfSource(source))}](<${source.url}>), ${dateOfSource(source)}.${quoted}${roles[role]}`;
}

function claimLines(claim: JoinedClaim): string[] {
  const note = claim.verdictNote ? ` (${claim.verdictNote})` : '';
  const thin = claim.thin ? ' Thin evidence.' : '';
  return [
    `- **[${claim.id}](${absolute(pageOf('claims', claim.id))}) ${kindWords[claim.kind]}. ${verdictWords[claim.verdict]}${escapeMarkdown(note)}.**${thin} ${escapeMarkdown(claim.note)}`,
    ...claim.evidence.map((item) => `  - ${sourceLine(item)}`),
  ];
}

/** The section's title, then row by row its prose and what the record says of it. */
export function formatMarkdownTwin(subject: Subject, section: JoinedSection): string {
  const blocks = section.text.rows.flatMap((row) => [
    ...(row.heading ? [`## ${escapeMarkdown(row.heading)}`] : []),
    ...row.paragraphs.map((words) => escapeMarkdown(printCounts(subject, words))),
    row.joinedClaims.flatMap(claimLines).join('\n'),
    row.evidence.length > 0 ? `Sources of this passage:\n\n${row.evidence.map((item) => `- ${sourceLine(item)}`).join('\n')}` : '',
  ]);
  const head = [`# ${escapeMarkdown(section.title)}`, `> ${escapeMarkdown(section.summary)}`, `Part of [${escapeMarkdown(subject.site.name)}](${absolute(pageOf('sections', section.id))}). CC BY 4.0.`];
  return `${[...head, ...blocks].filter(Boolean).join('\n\n')}\n`;
}

/** What stands for a section that was withdrawn. */
export function formatWithdrawnTwin(subject: Subject, id: string): string {
  const tombstone = subject.lists.tombstones.find((each) => each.id === id);
  if (!tombstone) throw new Error(`no section “${id}”, and no tombstone for it`);
  const { title, date, reason } = tombstone;
  return `# Withdrawn: ${escapeMarkdown(title)}\n\nWithdrawn on ${date}. ${escapeMarkdown(reason)}\n\n${absolute(pageOf('sections', id))}\n`;
}
