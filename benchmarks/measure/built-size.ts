/** What a built site weighs. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltSize {
  pages: number;
  bytes: number;
}

export function measureBuilt(folder: string): BuiltSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
