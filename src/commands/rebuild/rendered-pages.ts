/** Lets Astro render the pages that are not taken over from the last build, and notes what each of them reads. */
import type { AstroIntegration } from 'astro';
import { readsOf } from '../../model/reads.ts';
import { basePath } from '../../model/addresses.ts';
import type { Rebuild } from './rebuild.ts';
import { collectAfter, collectGarbage } from '../lean-memory.ts';
import { rebuildOfBuild } from './rebuild-of-build.ts';

/** The file, below the built folder, of a path below the base: "claims/c02/" and "claims/c02" of a page, "feed.xml". */
function fileOfPath(path: string, isPage: boolean): string {
  const bare = path.replace(/^\/|\/$/g, '');
  if (!isPage) return bare;
  return bare === '404' ? '404.html' : [bare, 'index.html'].filter(Boolean).join('/');
}

/** All of a stream; what comes in one piece is given as it is, since some pages have megabytes. */
async function takeBytes(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  const pieces = await Array.fromAsync(stream);
  const [first] = pieces;
  if (pieces.length === 1 && first!.byteLength === first!.buffer.byteLength) return first!.buffer;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.length;
  }
  return all.buffer;
}

/** A response whose text was taken: it gives that away as it is, where a plain one would copy it twice more. */
class TakenResponse extends Response {
  private readonly taken: ArrayBuffer;

  constructor(taken: ArrayBuffer, init: ResponseInit) {
    super('', init);
    this.taken = taken;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.taken);
  }
}

/** The addresses of pages that are taken over, for the sitemap. */
function addressesOf(rebuild: Rebuild, site: string): string[] {
  return [...rebuild.kept.keys()].filter((path) => /(^|\/)index\.html$/.test(path)).map((path) => new URL(basePath + path.replace(/index\.html$/, ''), site).href);
}

/** After so many pages garbage is collected: as much as a second takes, of a minute or more. */
const pagesBetween = 5_000;

/** `keptAddresses` is filled with the addresses of the pages that are not rendered. */
export function renderedPages(site: string, keptAddresses: string[]): AstroIntegration {
  return {
    name: 'rendered-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const rebuild = rebuildOfBuild();
        if (!rebuild) return;
        const countPage = collectAfter(pagesBetween);
        keptAddresses.push(...addressesOf(rebuild, site));
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            // The site is bundled, and what the bundler held is garbage.
            collectGarbage();
            return (await own.getStaticPaths()).filter(({ pathname, route }) => !rebuild.kept.has(fileOfPath(pathname, route.type === 'page')));
          },
          render: async (request, options) => {
            countPage();
            const { result, reads } = await readsOf(async () => {
              const rendered = await own.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              // A page is rendered while its text is taken.
              return response.body ? new TakenResponse(await takeBytes(response.body), response) : response;
            });
            const path = decodeURI(new URL(request.url).pathname).slice(basePath.length);
            rebuild.noteReads(fileOfPath(path, options.routeData.type === 'page'), reads);
            return result;
          },
        }));
      },
    },
  };
}
