import { codes, one } from '@/lib/schemas/query-parameter';

/** The colours that who embeds something may fix. Without one, those that the reader's device asks for. */
export const embedThemes = ['light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The key `theme` of an address to embed. */
export const themeParameter = one(codes(embedThemes), null);
