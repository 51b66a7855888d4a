/** Installs a peer outside this repository and builds it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runMeasured } from '../measure/run-measured.ts';
import type { Usage } from '../measure/run-measured.ts';
import type { Peer, TextPage } from './peer.ts';

/** Installs packages of exact versions into a folder kept for the next run, and names it. */
export function installPackages(packages: readonly string[]): string {
  const folder = join(tmpdir(), 'benchmark-peers', packages.join('-').replace(/[^a-z0-9.]+/gi, '-'));
  const done = join(folder, 'installed');
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    execFileSync('npm', ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages], { cwd: folder, stdio: 'inherit' });
    writeFileSync(done, '');
  }
  return folder;
}

export interface BuiltPeer {
  usage: Usage;
  /** The folder with the built site. */
  folder: string;
}

/** Builds a peer's site from nothing. */
export async function buildPeer(peer: Peer, pages: readonly TextPage[]): Promise<BuiltPeer> {
  const home = installPackages(peer.packages);
  for (const folder of [...peer.caches, peer.source]) rmSync(join(home, folder), { recursive: true, force: true });
  for (const [path, text] of peer.files(pages)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return { usage: await runMeasured(peer.build, home), folder: join(home, peer.output) };
}
