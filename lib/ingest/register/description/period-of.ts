import { foldText } from '@/lib/domain/fold-text';

interface Years {
  readonly from: number;
  readonly to: number;
}

const several = /(?:^|\D)((?:19|20)\d\d)\s*(?:-|–|—|\/|den|to|den het|,)\s*(?:nam\s+)?((?:19|20)\d\d)(?!\d)/;

/** The years "2017-2021" (or "2017 đến 2021") in a text; `null` where there are none, or they run backwards. */
export function periodOf(text: string): Years | null {
  const found = several.exec(foldText(text.slice(0, 500)));
  const from = Number(found?.[1]);
  const to = Number(found?.[2]);
  return found && from <= to ? { from, to } : null;
}
