import type { Peer, TextPage } from './peer.ts';

function config(pages: readonly TextPage[]): string {
  const items = pages.map(({ slug, title }) => ({ text: title, link: `/${slug}` }));
  return `export default ${JSON.stringify({ title: 'The same text', lang: 'en-GB', description: 'The same text.', themeConfig: { sidebar: [{ text: 'Sections', items }], search: { provider: 'local' } } }, null, 2)};\n`;
}

/** Documentation sites on Vite and Vue, with MiniSearch. */
export const vitepress: Peer = {
  name: 'VitePress 1.6.4',
  packages: ['vitepress@1.6.4'],
  source: 'docs',
  files: (pages) => [['docs/.vitepress/config.mjs', config(pages)], ...pages.map(({ slug, title, markdown }) => [`docs/${slug}.md`, `# ${title}\n\n${markdown}\n`] as const)],
  build: ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  caches: [],
  output: 'docs/.vitepress/dist',
  address: (slug) => `${slug}.html`,
  search: { opener: '#local-search button', input: '.VPLocalSearchBox input.search-input', result: '.VPLocalSearchBox a.result' },
};
