/** Loads the content of `CONTENT_DIR` to where the content tests look for it, from nothing. */
import { sync } from 'astro';

await sync({ cacheDir: './.astro', force: true, logLevel: 'warn' });
