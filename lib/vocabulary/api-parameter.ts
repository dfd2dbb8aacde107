/** The keys that an address of the API may have. `measure`: the key that a chart's own id is. */
export const apiParameters = [
  'programme',
  'category',
  'year',
  'district',
  'q',
  'sort',
  'page',
  'by',
  'measure',
  'figure',
  'scheme',
  'chart',
  'excel',
  'scale',
  'url',
  'format',
  'maxwidth',
  'maxheight',
  'lang',
  'release',
] as const;
export type ApiParameter = (typeof apiParameters)[number];
