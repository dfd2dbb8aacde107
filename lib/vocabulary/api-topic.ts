/** What the API tells of, in the order in which its description does. */
export const apiTopics = [
  'schemes',
  'summary',
  'figures',
  'sources',
  'charts',
  'wholeDataset',
  'citations',
  'sharing',
  'updates',
  'site',
] as const;
export type ApiTopic = (typeof apiTopics)[number];
