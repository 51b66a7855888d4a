import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkedContent } from './src/commands/checked-content.ts';
import { siteFonts } from './src/commands/site-fonts.ts';
import { themeBeforePaint } from './src/components/frame/theme-before-paint.ts';

const contentFolder = process.env.CONTENT_DIR || 'content';

const cacheDir = contentFolder === 'content' ? './.astro' : `./.astro-${contentFolder.replace(/[^a-z0-9]+/gi, '-')}`;
const themeHash = `sha256-${createHash('sha256').update(themeBeforePaint).digest('base64')}`;

/** Rolldown warns of "use strict" in MDX modules; nothing follows from it. */
function withoutDirectiveNoise(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

/** The sitemap lists canonical pages: no frames for other sites, no frozen editions, no results of a search. */
const isCanonical = (page) => !/\/(embed|editions\/[^/]+|search|404)\//.test(page);

export default defineConfig({
  site: process.env.SITE_URL || 'https://example.org',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUT_DIR || 'dist',
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', assets: 'assets' },
  markdown: {
    processor: satteri({ features: { headingAttributes: true } }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  fonts: await siteFonts(contentFolder, `${cacheDir}/faces`),
  integrations: [mdx(), checkedContent(), sitemap({ filter: isCanonical })],
  vite: { build: { rolldownOptions: { onLog: withoutDirectiveNoise } } },
});
