const shownCharacters = 60;

/** A value of unknown origin, made fit to show: no control or invisible characters, at most 60 characters. */
export const showable = (value: string): string =>
  Array.from(value.replace(/[\p{C}\u2028\u2029]/gu, ''))
    .slice(0, shownCharacters)
    .join('');

/** Holds what no text holds: control characters, or the mark that stands for bytes which are not UTF-8. */
export const isUnreadable = (value: string): boolean => /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFD/u.test(value);

/** One spelling for the same text: composed, without invisible characters, single spaces. */
export const tidyText = (value: string): string =>
  value
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
