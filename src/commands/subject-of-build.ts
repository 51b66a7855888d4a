/** The subject as a build reads it: once, since content does not change under a build. */
import { contentDirectory } from '../model/content-directory.ts';
import { joinAsPublished, readRecords } from '../model/read-subject.ts';
import type { Subject } from '../model/subject.ts';
import { readKeptRecords, writeKeptRecords } from './rebuild/kept-records.ts';

let subject: Subject | undefined;

function readAndKeep(): Subject {
  const before = readKeptRecords();
  const raw = readRecords(contentDirectory, before);
  const read = joinAsPublished(contentDirectory, raw);
  writeKeptRecords(raw, before);
  return read;
}

/** Throws a `SubjectError` that lists all faults. */
export function subjectOfBuild(): Subject {
  subject ??= readAndKeep();
  return subject;
}
