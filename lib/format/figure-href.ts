import type { View } from './view';

/** The page that tells where a figure comes from. */
export const figureHref = (view: View, figureId: string): string =>
  view.href(`/figures/${encodeURIComponent(figureId).replaceAll('%2B', '+')}`);
