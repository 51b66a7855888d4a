/** Tests that see content as the pages do. `astro sync` must have run, or every collection is empty. */
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: { name: 'content', include: ['tests/content/**/*.test.ts'], root: process.cwd() },
} as Parameters<typeof getViteConfig>[0]);
