/** What has been published of the subject being built. */
import { contentDirectory } from '../content-directory.ts';
import { readPublished } from './read-published.ts';

export const published = readPublished(contentDirectory);
