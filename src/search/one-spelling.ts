/** English spellings that differ by country put as one, so that "defense" finds "defence": only the endings. */
const endings: [other: RegExp, one: string][] = [
  [/ense(s|d|less|man)?$/, 'ence$1'],
  [/([a-z]{3})iz(e|es|ed|er|ers|ing|ation|ations)$/, '$1is$2'],
  [/([a-z]{3})yz(e|es|ed|ing)$/, '$1ys$2'],
  [/^(col|fav|harb|hon|hum|lab|neighb|rum|vap|vig|behavi|endeav)or/, '$1our'],
  [/^(cent|theat|fib|kilomet|millimet)er(s?)$/, '$1re$2'],
  [/^program(s?)$/, 'programme$1'],
];

/** A folded word; one without such an ending is its own. */
export function toOneSpelling(word: string): string {
  const found = endings.find(([other]) => other.test(word));
  return found ? word.replace(...found) : word;
}
