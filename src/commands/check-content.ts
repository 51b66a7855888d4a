/** `npm run check:content`: lists every fault of the content, or says what was read. */
import { contentDirectory } from '../model/content-directory.ts';
import { SubjectError } from '../model/faults.ts';
import { readSubject } from '../model/read-subject.ts';

try {
  const { lists } = readSubject(contentDirectory);
  const counts = Object.entries(lists).map(([kind, list]) => (Array.isArray(list) ? `${list.length} ${kind}` : kind));
  console.log(`Content checked: ${counts.join(', ')}.`);
} catch (error) {
  if (!(error instanceof SubjectError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
