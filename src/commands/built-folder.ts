/** Where the built site stands: `OUT_DIR`, or `dist`. */
import { resolve } from 'node:path';

export const builtFolder: string = resolve(process.env['OUT_DIR'] || 'dist');
