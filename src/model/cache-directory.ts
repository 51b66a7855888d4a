/** Where a build keeps what the next one need not make anew: a folder for each content directory, below the project's root. Nothing in it changes what is built. */
const contentFolder = process.env['CONTENT_DIR'] || 'content';

/** Starts with "./", so that the same content gives the same bytes in any folder. */
export const cacheDirectory: string = contentFolder === 'content' ? './.astro' : `./.astro-${contentFolder.replace(/[^a-z0-9]+/gi, '-')}`;
