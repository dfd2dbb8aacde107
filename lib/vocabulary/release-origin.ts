/** What a release was made from: the reviewed seed files, an officer's register, or an earlier release brought back. */
export const releaseOrigins = ['seed', 'register', 'rollback'] as const;
export type ReleaseOrigin = (typeof releaseOrigins)[number];
