import { foldText } from '../fold-text';
import type { Scheme } from '../scheme';

/** What a search looks in: the code, title, recipient, place and district, folded. */
export const searchTextOf = ({ code, title, recipient, place, district }: Scheme): string =>
  foldText([code, title, recipient, place, district?.name].filter(Boolean).join('\n'));
