import type { Peer, TextPage } from './peer.ts';

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'The same text', sidebar: [{ label: 'Sections', items: [{ autogenerate: { directory: 'sections' } }] }] })],
});
`;

const contentConfig = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function page({ slug, title, markdown }: TextPage): readonly [string, string] {
  return [`src/content/docs/${slug}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}\n`];
}

/** Documentation sites on Astro, with Pagefind. */
export const starlight: Peer = {
  name: 'Starlight 0.42.4',
  packages: ['astro@7.3.4', '@astrojs/starlight@0.42.4', 'sharp@0.35.5'],
  source: 'src',
  files: (pages) => [['src/content.config.ts', contentConfig], ['astro.config.mjs', config], ...pages.map(page)],
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'dist'],
  output: 'dist',
  address: (slug) => `${slug}/`,
  search: { opener: 'button[data-open-modal]', input: '#starlight__search input', result: '#starlight__search .pagefind-ui__result-link' },
};
