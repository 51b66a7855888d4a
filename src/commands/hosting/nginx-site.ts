/** Prints the header table as the configuration of an nginx site. */
import type { HeaderRule } from './header-table.ts';

function addHeaders(headers: HeaderRule['headers'], indent: string): string[] {
  return headers.filter(([name]) => name !== 'Content-Type').map(([name, value]) => `${indent}add_header ${name} "${value.replace(/"/g, '\\"')}" always;`);
}

/** Files in any folder whose type their last ending does not tell; headers come down from the folder. */
const typesInFolders = [
  ['feed\\.xml', 'application/atom+xml'],
  ['\\.csl\\.json', 'application/vnd.citationstyles.csl+json'],
] as const;

function location({ path, headers }: HeaderRule, base: string): string {
  const isFolder = path.endsWith('*');
  const match = isFolder ? `^~ ${base}${path.slice(0, -1)}` : `= ${base}${path}`;
  // nginx adds the character set itself, and compresses by the bare type.
  const type = headers.find(([name]) => name === 'Content-Type')?.[1].replace(/;.*/, '');
  return [
    `    location ${match} {`,
    ...addHeaders(headers, '        '),
    ...(path === '' || path.endsWith('/') ? [`        try_files ${base}${path}index.html =404;`] : []),
    ...(isFolder ? typesInFolders.map(([ending, name]) => `        location ~ ${ending}$ { types { } default_type "${name}"; }`) : []),
    ...(type ? ['        types { }', `        default_type "${type}";`] : []),
    '    }',
  ].join('\n');
}

/** What the printed site is to say of its place. */
export interface NginxSite {
  /** The folder on the server that holds the built site; for a base path, the site stands in that folder below it. */
  root: string;
  /** What to listen to: "80", "127.0.0.1:8080". */
  listen: string;
  /** The base path, with a slash at both ends. */
  base: string;
}

/** The site as a `server` block. */
export function printNginxSite(rules: readonly HeaderRule[], { root, listen, base }: NginxSite): string {
  const notFound = rules.find(({ path }) => path === '404.html');
  return `server {
    listen ${listen};
    root ${root};
    charset utf-8;
    charset_types text/css text/plain text/javascript text/markdown text/calendar text/csv application/json application/xml application/atom+xml application/x-bibtex application/x-research-info-systems application/vnd.citationstyles.csl+json;
    server_tokens off;
    absolute_redirect off;
    index index.html;
    error_page 404 ${base}404.html;

    gzip on;
    gzip_comp_level 6;
    gzip_min_length 256;
    gzip_vary on;
    gzip_types text/css text/plain text/javascript text/markdown text/calendar application/json application/xml application/atom+xml text/csv application/manifest+json application/wasm application/x-bibtex application/x-research-info-systems application/vnd.citationstyles.csl+json image/svg+xml;

    types {
        text/html html;
        text/css css;
        text/javascript js mjs;
        text/plain txt;
        text/markdown md;
        text/csv csv;
        text/calendar ics;
        application/json json;
        application/xml xml;
        application/manifest+json webmanifest;
        application/wasm wasm;
        application/x-bibtex bib biblatex;
        application/x-research-info-systems ris;
        font/woff2 woff2;
        image/png png;
        image/svg+xml svg;
        image/x-icon ico;
    }

${rules.map((rule) => location(rule, base)).join('\n\n')}

    location / {
${addHeaders(notFound?.headers ?? [], '        ').join('\n')}
        try_files $uri $uri/ =404;
    }
}
`;
}
