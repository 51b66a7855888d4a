import type { APIRoute } from 'astro';
import { formatBibliography, formatCslJson, formatRis } from '../../../citations/formats/citation-files.ts';
import type { CitedItem } from '../../../citations/cited-item.ts';
import { citationTextsOf } from '../../../citations/citation-texts.ts';
import { allItems } from '../../../components/cite/citation-basis.ts';

type Write = (items: readonly CitedItem[]) => string | Promise<string>;

const endings: Record<string, Write> = {
  bib: (items) => formatBibliography(items, 'bibtex'),
  biblatex: (items) => formatBibliography(items, 'biblatex'),
  ris: (items) => formatRis(items),
  'csl.json': (items) => formatCslJson(items),
};

export function getStaticPaths() {
  const files = Object.entries(endings).flatMap(([ending, write]) => [
    { params: { file: `all.${ending}` }, props: { items: allItems, write } },
    ...allItems.map((item) => ({ params: { file: `${item.id}.${ending}` }, props: { items: [item], write } })),
  ]);
  const texts = allItems.map((item) => ({ params: { file: `${item.id}.json` }, props: { items: [item], write: ([each]: readonly CitedItem[]) => citationTextsOf(each!) } }));
  return [...files, ...texts];
}

export const GET: APIRoute<{ items: readonly CitedItem[]; write: Write }> = async ({ props }) => new Response(await props.write(props.items));
