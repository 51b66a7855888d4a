/** Builds this site or a peer at one size and measures what came of it. */
import type { Browser } from '@playwright/test';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import type { MadeUpSection } from '../made-up/made-up-section.ts';
import { peerPage } from '../made-up/peer-page.ts';
import { writeSubject } from '../made-up/write-subject.ts';
import { buildThisSite } from '../measure/build-this-site.ts';
import { measureBuilt } from '../measure/built-size.ts';
import type { BuiltSize } from '../measure/built-size.ts';
import { measureFirstSearch, ownSearch } from '../measure/first-search.ts';
import type { FirstSearch } from '../measure/first-search.ts';
import type { Usage } from '../measure/run-measured.ts';
import { buildPeer } from '../peers/install-peer.ts';
import type { Peer, PeerSearch } from '../peers/peer.ts';

export interface Measured {
  name: string;
  sections: number;
  usage: Usage;
  built: BuiltSize;
  search: FirstSearch;
}

interface Finished {
  name: string;
  usage: Usage;
  folder: string;
  /** Where a reader stands who searches, below the site's address. */
  from: string;
  way: PeerSearch;
}

async function measureFinished(browser: Browser, sections: readonly MadeUpSection[], { name, usage, folder, from, way }: Finished): Promise<Measured> {
  const { server, address } = await serveFolder({ folder, base: '/', port: 0 });
  try {
    const sought = sections[Math.floor(sections.length / 2)]!.title.split(' ').toSorted((left, right) => right.length - left.length)[0]!;
    const search = await measureFirstSearch(browser, address + from, way, sought);
    return { name, sections: sections.length, usage, built: measureBuilt(folder), search };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The folders of the made-up subject of a size and of the site built from it. */
export function foldersOf(size: number): { content: string; output: string } {
  return { content: `.tmp/scale/subject-${size}`, output: `.tmp/scale/dist-${size}` };
}

export async function measureThisSite(browser: Browser, sections: readonly MadeUpSection[]): Promise<Measured> {
  const { content, output } = foldersOf(sections.length);
  writeSubject(content, sections);
  const usage = await buildThisSite(content, output);
  return measureFinished(browser, sections, { name: 'this site', usage, folder: output, from: `sections/${sections[0]!.id}/`, way: ownSearch });
}

export async function measurePeer(browser: Browser, peer: Peer, sections: readonly MadeUpSection[]): Promise<Measured> {
  const { usage, folder } = await buildPeer(peer, sections.map(peerPage));
  return measureFinished(browser, sections, { name: peer.name, usage, folder, from: peer.address(`sections/${sections[0]!.id}`), way: peer.search });
}
