/** The part of a link that makes a browser highlight words: a bonus on top of an id, never the anchor. */

const edge = 5;

function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** Long words are named by their first and last ones. To be put after a link that may have a fragment of its own. */
export function textFragment(words: string): string {
  const list = words.split(' ');
  const named = list.length <= 2 * edge ? encode(words) : `${encode(list.slice(0, edge).join(' '))},${encode(list.slice(-edge).join(' '))}`;
  return `:~:text=${named}`;
}
