/** The subject as a build reads it: once, since content does not change under a build. */
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import type { Subject } from '../model/subject.ts';

let subject: Subject | undefined;

/** Throws a `SubjectError` that lists all faults. */
export function subjectOfBuild(): Subject {
  subject ??= readSubject(contentDirectory);
  return subject;
}
