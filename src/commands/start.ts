/** `npm start`: builds the site, serves it, and prints its address. */
import { basePath } from '../model/addresses.ts';
import { buildSiteOrExit } from './build-site.ts';
import { builtFolder } from './built-folder.ts';
import { serveFolder } from './serve-folder.ts';

await buildSiteOrExit();
const { address } = await serveFolder({ folder: builtFolder, base: basePath, port: Number(process.env['PORT']) || 4321 });
console.log(`The site is built. Read it at ${address} (Ctrl-C ends it).`);
