/** Why a figure may be shown: a source states it, it follows from such, it sums the register, or no source gives it. */
export const bases = ['published', 'derived', 'register', 'not_published'] as const;
export type Basis = (typeof bases)[number];
