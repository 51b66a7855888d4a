/** What a static host answers to a path: a file, the way to the slash, or the page that says "not found". */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { declaredType } from './hosting/header-table.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const nothing = Buffer.alloc(0);

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function typeOf(path: string): string {
  const declared = declaredType(path);
  if (declared) return declared;
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|javascript|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type;
}

function page(status: number, path: string, isKeptForEver = false): Answer {
  return {
    status,
    headers: { 'content-type': typeOf(path), 'cache-control': isKeptForEver ? 'public, max-age=31536000, immutable' : 'no-cache' },
    body: readFileSync(path),
  };
}

function redirect(location: string): Answer {
  return { status: 301, headers: { location }, body: nothing };
}

function notFound(folder: string): Answer {
  const path = join(folder, '404.html');
  if (isFile(path)) return page(404, path);
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from('Not found') };
}

/** The path of an address below the base, decoded; undefined when it is outside or malformed. */
function below(base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    const decoded = decodeURIComponent(pathname.slice(base.length));
    return decoded.includes('\0') || decoded.split(/[/\\]/).includes('..') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Answers an address such as "/claims/c02/?q=1" from a folder that stands at a base path. */
export function answerFor({ folder, base }: { folder: string; base: string }, address: string): Answer {
  const [pathname = '', query] = address.split('?', 2) as [string, string?];
  const search = query === undefined ? '' : `?${query}`;
  if (`${pathname}/` === base || (pathname === '/' && base !== '/')) return redirect(base + search);
  const path = below(base, pathname);
  if (path === undefined) return notFound(folder);
  if (path === '' || path.endsWith('/')) {
    const file = join(folder, path, 'index.html');
    return isFile(file) ? page(200, file) : notFound(folder);
  }
  const file = join(folder, path);
  if (isFile(file)) return page(200, file, path.startsWith('assets/'));
  return isFile(join(file, 'index.html')) ? redirect(`${pathname}/${search}`) : notFound(folder);
}
