/** A static server for the built site: what a good static host does, for `npm start` and the tests. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { HeaderRule } from './hosting/header-table.ts';
import { headersFor, parseHeadersFile } from './hosting/headers-file.ts';
import { answerFor } from './static-answer.ts';
import { compress, encodingFor } from './compress.ts';

export interface Served {
  folder: string;
  /** The base path, with a slash at both ends. */
  base: string;
  /** The port that is tried first; a free one is taken when it is in use. */
  port: number;
}

/** The headers that the build printed for static hosts; read anew for each request, since a new build changes them. */
function readRules(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function respond(served: Served, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  const { status, headers: own, body } = answerFor(served, address);
  const path = status === 404 ? `${served.base}404.html` : address.split('?', 1)[0]!;
  const declared = headersFor(readRules(served.folder), path).map(([name, value]) => [name.toLowerCase(), value]);
  const headers: Record<string, string> = { ...own, ...Object.fromEntries(declared) };
  const encoding = encodingFor(headers['content-type'], request.headers['accept-encoding']);
  const sent = encoding ? compress(body, encoding) : body;
  response.writeHead(status, {
    ...headers,
    'content-length': sent.length,
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Serves a folder and says under which address; throws when no port can be had. */
export async function serveFolder(served: Served): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => respond(served, request, response));
  try {
    await listen(server, served.port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${port}${served.base}` };
}
