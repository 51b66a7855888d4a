/** Whether a character is a Latin letter that the packages of the faces keep in a file of their own, `latin-ext`. */
export const isLatinExtended = (character: string) => /[\u0100-\u0130\u0132-\u0151\u0154-\u02BA\u1E00-\u1EFF]/.test(character);
