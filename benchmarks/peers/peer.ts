/** A peer: another program that makes a site of the same text. */

/** A page of text for a peer. */
export interface TextPage {
  /** "sections/opening". */
  slug: string;
  title: string;
  /** What follows the title. */
  markdown: string;
}

export interface Peer {
  name: string;
  /** Packages with exact versions, installed into a folder of its own. */
  packages: readonly string[];
  /** The files of a site with these pages, by path below the peer's folder. */
  files: (pages: readonly TextPage[]) => (readonly [path: string, text: string])[];
  /** The folder that holds what `files` names and nothing else: emptied before they are written. */
  source: string;
  /** Arguments to Node, in the peer's folder. */
  build: readonly string[];
  /** Folders that a build from nothing starts without. */
  caches: readonly string[];
  /** The folder that the build writes. */
  output: string;
  address: (slug: string) => string;
  search: PeerSearch;
}

/** How a reader searches there. */
export interface PeerSearch {
  /** What is pressed to open the search. */
  opener: string;
  input: string;
  /** The first result. */
  result: string;
}
