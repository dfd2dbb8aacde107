/** Who pays a scheme: the national programme (central budget) or the local one (province's budget). In display order. */
export const programmes = ['kcqg', 'kcdp'] as const;
export type Programme = (typeof programmes)[number];
