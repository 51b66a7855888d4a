/** `npm run build`: checks the content and builds the site into `dist/`. */
import { buildSiteOrExit } from './build-site.ts';

await buildSiteOrExit();
