export const sourceKinds = ['news-article', 'agency-news', 'acceptance-notice', 'register'] as const;
export type SourceKind = (typeof sourceKinds)[number];
