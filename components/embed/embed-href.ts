import type { Dataset } from '@/lib/domain/publication';
import { type View, viewOf } from '@/lib/format/view';
import type { EmbedTheme } from './embed-theme';
import type { Embeddable } from './embeddable';

interface EmbedChoice {
  readonly theme: EmbedTheme | null;
  /** `null`: whatever is current. */
  readonly release: number | null;
}

/** The address of something to embed, in the view's language. */
export const embedHref = (
  { locale }: View,
  dataset: Dataset,
  { path, search }: Embeddable,
  { theme, release }: EmbedChoice,
): string => viewOf(locale, dataset, release).href(path, [search, theme && `theme=${theme}`].filter(Boolean).join('&'));
