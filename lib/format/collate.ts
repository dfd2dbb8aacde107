/** The order of the Vietnamese dictionary. Titles and names are Vietnamese in every language of the interface. */
export const collate: (a: string, b: string) => number = new Intl.Collator('vi', { numeric: true }).compare;
