/** The subject being built: as the build has read it, or, in a preview, joined anew from Astro's collections for each change. */
import { contentDirectory } from './content-directory.ts';
import { handedOver } from './handed-over.ts';
import type { Subject } from './subject.ts';

async function readByItself(): Promise<Subject> {
  // Astro keeps every component that leads to its collections until the page is rendered; a build leads nowhere.
  if (import.meta.env.DEV) return (await import('./collections.ts')).readCollections();
  return (await import('./read-subject.ts')).readSubject(contentDirectory);
}

/** Throws a `SubjectError` where it is read here and has faults. */
export const subject: Subject = handedOver()?.subject ?? (await readByItself());
