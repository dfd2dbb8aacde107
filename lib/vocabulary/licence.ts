/**
 * What the compilation (the selection, the structure, the derived figures) may be used under. What is quoted stays its
 * publisher's.
 */
export const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
