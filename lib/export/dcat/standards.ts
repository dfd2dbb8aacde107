/** The standards that files follow, by their documents. */
export const standards = {
  csvw: { url: 'https://www.w3.org/TR/tabular-metadata/', title: 'Metadata Vocabulary for Tabular Data (CSVW)' },
  dataPackage: { url: 'https://datapackage.org/profiles/2.0/datapackage.json', title: 'Data Package 2.0' },
  grants: { url: 'https://standard.threesixtygiving.org/en/latest/', title: '360Giving Data Standard 1.4' },
} as const;
export type StandardId = keyof typeof standards;
