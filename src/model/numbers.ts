/** Numbers in words and lists in sentences. */

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number from 0 to 99 in words; "no" for 0. Above that, figures. */
export function inWords(value: number): string {
  if (value < 20) return small[value] ?? String(value);
  if (value > 99) return String(value);
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)]}${unit ? `-${small[unit]}` : ''}`;
}

/** Keeps a number on the line of the word after it: "8 need correction". */
export function glueNumbers(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})/gu, '\u00A0');
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Fills the {places} of a headline. A number that opens the sentence, or is below ten, is written in words; with
 * `style` "figures", for a sentence that sets small numbers beside large ones, only the one that opens it is.
 * `{weak|state is|states are}` adds the form that fits the number. Throws when a place has no value.
 */
export function fillPlaces(template: string, values: Record<string, number | string>, style: 'words' | 'figures' = 'words'): string {
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, key: string, one: string | undefined, many: string | undefined, at: number) => {
    const value = values[key];
    if (value === undefined) throw new Error(`the headline “${template}” has a place {${key}}; known are ${Object.keys(values).join(', ')}`);
    if (typeof value === 'string') return value;
    const number = at === 0 ? capitalise(inWords(value)) : value < 10 && style === 'words' ? inWords(value) : String(value);
    return one === undefined ? number : `${number} ${value === 1 ? one : many}`;
  });
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
