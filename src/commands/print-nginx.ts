/** `npm run nginx -- <root> [listen]`: prints the built site's headers as the configuration of an nginx site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../model/addresses.ts';
import { builtFolder } from './built-folder.ts';
import { parseHeadersFile } from './hosting/headers-file.ts';
import { printNginxSite } from './hosting/nginx-site.ts';

const [root = '/var/www/html', listen = '80'] = process.argv.slice(2);
const rules = parseHeadersFile(readFileSync(join(builtFolder, '_headers'), 'utf8')).map(({ path, headers }) => ({ path: path.slice(basePath.length), headers }));
process.stdout.write(printNginxSite(rules, { root, listen, base: basePath }));
