const letter = '[\\u0100-\\u0130\\u0132-\\u0151\\u0154-\\u02BA\\u1E00-\\u1EFF]';
const anywhere = new RegExp(letter);

/** Whether a character is a Latin letter that the packages of the faces keep in a file of their own, `latin-ext`. */
export const isLatinExtended = (character: string) => anywhere.test(character);

/** Whether a page's text, outside its tags, has such a letter from a place onwards. */
export function hasLatinExtended(html: string, from: number): boolean {
  const inText = new RegExp(`>[^<]*${letter}`, 'g');
  inText.lastIndex = from;
  return inText.test(html);
}
