const narrow = /[ijl.,:;'|!() ]/u;
const wide = /[mwMW–—%≈]/u;
const upper = /\p{Lu}/u;
const base = (character: string) => character.normalize('NFD').charAt(0);

const em = (character: string): number => {
  const letter = base(character);
  if (narrow.test(letter)) return 0.31;
  if (wide.test(letter)) return 0.9;
  return upper.test(letter) ? 0.74 : 0.63;
};

/**
 * About how many pixels a text takes, a little too many rather than too few: it must be the same number on a server,
 * where no text can be measured, as in every browser. Calibrated on Be Vietnam Pro.
 */
export const textWidth = (text: string, fontSize: number): number =>
  [...text.normalize('NFC')].reduce((width, character) => width + em(character), 0) * fontSize;

/** How much wider a bold text is: its figures all have the widest one's width. */
export const boldness = 1.13;

/** A text in lines of at most `width` pixels, broken at spaces; a longer word keeps a line of its own. */
export function wrapText(text: string, width: number, fontSize: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/u)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As `wrapText`, in as few lines, which are as even as they can be. */
export function balanceText(text: string, width: number, fontSize: number): readonly string[] {
  let best = wrapText(text, width, fontSize);
  for (let tried = width - 8; tried > 0; tried -= 8) {
    const lines = wrapText(text, tried, fontSize);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
