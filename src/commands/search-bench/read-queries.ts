/** The bench's queries: one file a class, each query with the records that answer it, or none when nothing may be found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface BenchQuery {
  class: string;
  text: string;
  /** Records that answer it, as kind and id; none when nothing may be found. */
  answers: string[];
}

/** "c26" stands for the claim and for its sentence. */
function expand(answer: string): string[] {
  return /^c\d+$/.test(answer) ? [`claims/${answer}`, `sections/${answer}`] : [answer];
}

export function readQueries(folder: string): BenchQuery[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const name = file.replace('.yaml', '');
      const content = parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string> | string[];
      if (Array.isArray(content)) return content.map((text) => ({ class: name, text: String(text), answers: [] }));
      return Object.entries(content).map(([text, answers]) => ({ class: name, text, answers: answers.split(' ').filter(Boolean).flatMap(expand) }));
    });
}
