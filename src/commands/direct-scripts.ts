/** Leads a page straight to its scripts: a script shared by two components is built as a module that only imports another. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const importsOnly = /^import\s*["']\.\/([^"']+)["'];?\s*$/;
const scriptTag = /<script type="module" src="([^"]*\/)([^"/]+)"><\/script>/g;

/** For each module of the folder that only imports another, that other. */
export function readShells(assets: string): Map<string, string> {
  if (!existsSync(assets)) return new Map();
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js')).sort();
  return new Map(
    scripts.flatMap((name) => {
      const target = importsOnly.exec(readFileSync(join(assets, name), 'utf8'))?.[1];
      return target ? [[name, target] as const] : [];
    }),
  );
}

/** Names what a shell imports in its place, each script once. */
export function directScripts(html: string, shells: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  return html.replace(scriptTag, (_, folder: string, name: string) => {
    const script = folder + (shells.get(name) ?? name);
    if (seen.has(script)) return '';
    seen.add(script);
    return `<script type="module" src="${script}"></script>`;
  });
}
