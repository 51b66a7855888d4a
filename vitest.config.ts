/** Three projects: `units` need nothing built, `content` reads through Astro's collections, `built` reads the built sites. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['tests/{schema,model,commands,citations,figures,search,runner,faults,floors}/**/*.test.ts'], testTimeout: 300_000 } },
      './tests/content/vitest.config.ts',
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
