/** Makes the search index at the end of a build, and keeps one in memory for the preview. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lookup } from 'mrmime';
import { basePath } from '../model/addresses.ts';
import { contentDirectory } from '../model/content-directory.ts';
import { readSubject } from '../model/read-subject.ts';
import { isRecordFile } from '../search/full-text.ts';
import { KeptGroups } from '../search/kept-groups.ts';
import { makeSearchFiles } from '../search/search-files.ts';
import { rebuildOfBuild } from './rebuild/rebuild-of-build.ts';
import { takeSearchFiles } from './work-beside.ts';

type Files = Awaited<ReturnType<typeof makeSearchFiles>>;

/** The records of the search, which are named by what is in them, are there for the next build too. */
async function takeFilesInto(site: string): Promise<void> {
  const records = (await takeSearchFiles(site)).filter(isRecordFile);
  rebuildOfBuild()?.noteNamedByContent(isRecordFile, records);
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir }) => takeFilesInto(fileURLToPath(dir)),
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Files> | undefined;
        server.watcher.add(contentDirectory);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(contentDirectory)) files = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0]!;
          if (!/\/(search\/names\.json|assets\/search\/.*)$/.test(path)) return next();
          files ??= makeSearchFiles(readSubject(contentDirectory), new KeptGroups());
          files.then(
            (made) => {
              const content = made.get(path.slice(path.startsWith(basePath) ? basePath.length : 1));
              if (!content) return next();
              response.setHeader('content-type', lookup(path) ?? 'application/octet-stream');
              return response.end(content);
            },
            (error: Error) => {
              files = undefined;
              logger.error(error.message);
              next(error);
            },
          );
        });
      },
    },
  };
}
