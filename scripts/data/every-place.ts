/** The command that tells every problem of a file, for machines and for whoever has very many. */
export const everyPlace = 'npm run data -- check … --json';
