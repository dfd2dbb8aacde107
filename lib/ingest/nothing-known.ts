/** What a scheme tells besides its code and its place among programmes and types, none of it known. */
export const nothingKnown = {
  title: null,
  recipient: null,
  legalForm: null,
  place: null,
  district: null,
  year: null,
  support: null,
  counterpart: null,
  total: null,
  jobs: null,
  decision: null,
  decidedOn: null,
  acceptedOn: null,
} as const;
