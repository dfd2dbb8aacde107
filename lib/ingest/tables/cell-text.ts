import { tableLimits } from './table-limits';
import { TableRefusal } from './table-refusal';

/** A cell's text as the next stage takes it: composed, without halves of characters, no longer than Excel allows. */
export function cellText(text: string): string | null {
  if (text === '') return null;
  return text
    .slice(0, tableLimits.cellCharacters)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}

/** `cellText` for one workbook: a long text that millions of cells share would be made anew for each. */
export function boundedCellText(): typeof cellText {
  let characters = 0;
  return (text) => {
    const cell = cellText(text);
    characters += cell?.length ?? 0;
    if (characters > tableLimits.characters) throw new TableRefusal('unpacks_too_large');
    return cell;
  };
}
