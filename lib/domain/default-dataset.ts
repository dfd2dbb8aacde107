/** The dataset that an address without one leads to. */
export const defaultDataset = 'lang-son';
