import type { View } from './view';

/** A scheme's own page. `place`: a part of it, `#sentence`. */
export const schemeHref = (view: View, code: string, place = ''): string =>
  view.href(`/schemes/${encodeURIComponent(code)}${place}`);
