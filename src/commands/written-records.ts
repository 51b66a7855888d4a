/** Writes the small files beside the pages at the end of a build, and answers for them in the preview. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { dropOthers } from '../citations/formats/kept-forms.ts';
import { recordFiles } from '../citations/record-files.ts';
import type { NamedFile, WriteText } from '../citations/record-files.ts';
import { itemsOf, textsOf } from '../components/cite/citation-maps.ts';
import { basePath } from '../model/addresses.ts';
import { contentDirectory } from '../model/content-directory.ts';
import { published } from '../model/published/current-published.ts';
import { readSubject } from '../model/read-subject.ts';
import { readsOf } from '../model/reads.ts';
import type { Subject } from '../model/subject.ts';
import { declaredType } from './hosting/header-table.ts';
import { collectGarbage } from './lean-memory.ts';
import { rebuildOfBuild } from './rebuild/rebuild-of-build.ts';
import { subjectOfBuild } from './subject-of-build.ts';

function recordFilesOf(subject: Subject): Iterable<NamedFile> {
  return recordFiles({ subject, published, texts: textsOf(subject) }, itemsOf(subject));
}

async function writeFilesInto(folder: string): Promise<void> {
  const subject = subjectOfBuild();
  const rebuild = rebuildOfBuild();
  collectGarbage();
  const folders = new Set<string>();
  for (const [path, write] of recordFilesOf(subject)) {
    if (rebuild?.kept.has(path)) continue;
    const { result: text, reads } = await readsOf(async () => write());
    rebuild?.noteReads(path, reads);
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    if (existsSync(file)) throw new Error(`two files want to stand at ${path}`);
    writeFileSync(file, text);
  }
  dropOthers([...itemsOf(subject).values()]);
}

export function writtenRecords(): AstroIntegration {
  return {
    name: 'written-records',
    hooks: {
      'astro:build:done': ({ dir }) => writeFilesInto(fileURLToPath(dir)),
      'astro:server:setup': ({ server, logger }) => {
        let files: Map<string, WriteText> | undefined;
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(contentDirectory)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]!;
          if (!/\/(data\/(cite|history)|sections|claims)\/.*\.(json|bib|biblatex|ris|xml|md)$/.test(path)) return next();
          try {
            files ??= new Map(recordFilesOf(readSubject(contentDirectory)));
          } catch (error) {
            logger.error((error as Error).message);
            return next(error);
          }
          const write = files.get(path.slice(path.startsWith(basePath) ? basePath.length : 1));
          if (!write) return next();
          response.setHeader('content-type', declaredType(path) ?? lookup(path) ?? 'application/octet-stream');
          return Promise.resolve(write()).then((text) => response.end(text), next);
        });
      },
    },
  };
}
