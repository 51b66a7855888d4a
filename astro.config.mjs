import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/commands/checked-content.ts';
import { renderedPages } from './src/commands/rebuild/rendered-pages.ts';
import { sealedPages } from './src/commands/sealed-pages.ts';
import { searchIndex } from './src/commands/search-index.ts';
import { siteFonts } from './src/commands/site-fonts.ts';
import { writtenRecords } from './src/commands/written-records.ts';
import { basePath } from './src/model/addresses.ts';
import { cacheDirectory } from './src/model/cache-directory.ts';

const contentFolder = process.env.CONTENT_DIR || 'content';

/** What loads a module on an action, and what figures listen for: one small file, asked for by every page, instead of two. */
const onAction = { name: 'on-action', test: /vite\/preload-helper|figure\/figure\.client\.ts$/ };

/** The sitemap lists canonical pages: no frames for other sites, no frozen editions, no results of a search. */
const isCanonical = (page) => !/\/(embed|editions\/[^/]+|search|404)\//.test(page);

const site = process.env.SITE_URL || 'https://example.org';
const keptAddresses = [];

export default defineConfig({
  site,
  base: basePath,
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir: cacheDirectory,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  fonts: await siteFonts(contentFolder, `${cacheDirectory}/faces`),
  // The pages are sealed when nothing changes them any more; the search files, made beside them, are waited for last.
  integrations: [mdx(), checkedContent(), renderedPages(site, keptAddresses), sitemap({ filter: isCanonical, customPages: keptAddresses }), writtenRecords(), sealedPages(basePath), searchIndex()],
  vite: { build: { rolldownOptions: { output: { codeSplitting: { groups: [onAction] } } } } },
});
