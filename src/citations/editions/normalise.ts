/** Words as they are compared: a change of markup, of spacing or of how a character is encoded is no change. */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
}
