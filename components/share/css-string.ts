/** A text as a string of CSS. What could end the string, its line or the element around it is written by its number. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\p{C}\u2028\u2029"'\\<>&]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
