export const sourceKinds = ['news-article', 'agency-news', 'acceptance-notice'] as const;
export type SourceKind = (typeof sourceKinds)[number];
