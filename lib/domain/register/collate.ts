/** How two texts of the register's language compare. */
export type Collate = (a: string, b: string) => number;
