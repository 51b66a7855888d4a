/** Addresses of the site that are no record's: lists, files, feeds. They are published too, and stay. */
import { dataNames } from '../file-addresses.ts';

export interface Place {
  /** The address below the base path, with a slash before it: "/claims/". */
  id: string;
  kind: 'place';
  label: string;
  address: string;
  also: string[];
}

function place(address: string, label: string): Place {
  return { id: `/${address}`, kind: 'place', label, address, also: [] };
}

const fixed: [string, string][] = [
  ['', 'the home page'],
  ['claims/', 'all claims'],
  ['members/', 'members and people'],
  ['timeline/', 'the timeline'],
  ['counts/', 'every published number'],
  ['topics/', 'the glossary'],
  ['sources/', 'the bibliography'],
  ['search/', 'search'],
  ['cite/', 'how to link and cite'],
  ['editions/', 'the editions'],
  ['data/', 'the data'],
  ['data/changelog.json', 'what changed in the data'],
  ['feed.xml', 'the feed'],
  ['llms.txt', 'the text twins, listed'],
  ['calendar.ics', 'the calendar'],
];

export function placesOf(): Place[] {
  return [
    ...fixed.map(([address, label]) => place(address, label)),
    ...dataNames.flatMap((name) => [`data/${name}.json`, `data/${name}.csv`, `data/schemas/${name}.json`].map((address) => place(address, `data: ${name}`))),
  ];
}
