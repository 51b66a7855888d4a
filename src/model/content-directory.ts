/** Where the subject is read from: `CONTENT_DIR`, or `content`. */
import { resolve } from 'node:path';

export const contentDirectory: string = resolve(process.env['CONTENT_DIR'] || 'content');
