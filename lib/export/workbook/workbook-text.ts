/** The most characters that Excel takes in a cell; it calls a workbook with more of them damaged. */
const mostCharacters = 32_767;

/** What XML cannot hold: control characters but tab and LF, halves of a character, and two that are none. */
const unholdable = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * A text as a workbook's cell can hold it: line ends as LF, what XML cannot hold as U+FFFD, and cut where Excel would.
 * Readers take "_x000D_" for the character of that number: Office writes such a text with its "_" as "_x005F_".
 */
export function workbookText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const cut = lines.length <= mostCharacters ? lines : `${lines.slice(0, mostCharacters - 1)}…`;
  return cut.replace(unholdable, '\uFFFD').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
