/** Where files for readers other than browsers stand: data, feeds, text twins. */
import { path } from './addresses.ts';

/** The kinds of record that `/data/` offers. */
export const dataNames = ['site', 'sections', 'claims', 'events', 'attendance', 'positions', 'counts', 'actors', 'topics', 'sources', 'definitions', 'figures'] as const;
export type DataName = (typeof dataNames)[number];

/** Everything that `/data/` offers of a kind, and the schema that it keeps to. */
export function dataFile(name: DataName, ending: 'json' | 'csv'): string {
  return path(`data/${name}.${ending}`);
}

export function schemaFile(name: DataName): string {
  return path(`data/schemas/${name}.json`);
}

/** What changed in the data with each edition. */
export function changelogFile(): string {
  return path('data/changelog.json');
}

/** A section as Markdown. */
export function sectionTwin(id: string): string {
  return path(`sections/${id}.md`);
}

export const feedFile: string = path('feed.xml');
export const calendarFile: string = path('calendar.ics');
export const llmsFile: string = path('llms.txt');

/** The changes of one section or claim. */
export function feedOf(kind: 'sections' | 'claims', id: string): string {
  return path(`${kind}/${id}/feed.xml`);
}
