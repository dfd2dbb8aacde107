import type { Messages } from '@/lib/i18n/messages';

/** How everything that shows an invented dataset says that it is invented. */
export type IllustrativeMark = Messages['datasets']['illustrative'];

/** The one place that decides whether something is marked as invented, and with which words. */
export const illustrativeMark = (isIllustrative: boolean, messages: Messages): IllustrativeMark | null =>
  isIllustrative ? messages.datasets.illustrative : null;
