/** The legal form of the establishment that a scheme supports. */
export const legalForms = ['enterprise', 'cooperative', 'household_business'] as const;
export type LegalForm = (typeof legalForms)[number];
