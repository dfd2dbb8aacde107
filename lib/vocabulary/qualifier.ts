/** How exactly a source states a number: as is, "khoảng", "trên", or printed to 0.1 tỷ đồng. */
export const qualifiers = ['exact', 'about', 'at_least', 'rounded_100m'] as const;
export type Qualifier = (typeof qualifiers)[number];
