/** The address of a result, with what was looked for, so that the page can mark it. */
export function landingAddress(address: string, query: string): string {
  const [page, fragment] = address.split('#', 2) as [string, string?];
  return `${page}?q=${encodeURIComponent(query)}${fragment === undefined ? '' : `#${fragment}`}`;
}
