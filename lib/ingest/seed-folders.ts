import { readdirSync } from 'node:fs';

/** The names of the folders in `parent` that are not hidden, in order. Files beside them are no seeds. */
export const seedFolders = (parent: string): readonly string[] =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
