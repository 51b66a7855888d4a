/** A mark is named in full, and its name holds the words that it shows: who speaks to a computer says what is seen. */

function wordsOf(text: string): string {
  return ` ${text.toLocaleLowerCase('en').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** The name, after the words shown where it does not hold them in their order: "WL W. Lark.: West Larkby, present". */
export function nameWithLabel(shown: readonly string[], name: string): string {
  const label = shown.filter(Boolean).join(' ');
  return label === '' || wordsOf(name).includes(wordsOf(label)) ? name : `${label}: ${name}`;
}
