/** Prints the header table as the `_headers` file that static hosts read. */
import type { HeaderRule } from './header-table.ts';

/** `base` is the base path, with a slash at both ends. */
export function printHeadersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ path, headers }) => [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** Reads a `_headers` file back, for our own static server. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim().split('\n'))
    .filter(([path]) => path)
    .map(([path = '', ...lines]) => ({
      path,
      headers: lines.map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      }),
    }));
}

/** The headers for a path such as "/claims/c02/"; empty when no rule matches. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): HeaderRule['headers'] {
  const matches = ({ path }: HeaderRule) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path);
  return rules.find(matches)?.headers ?? [];
}
