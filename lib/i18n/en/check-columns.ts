import type { registerColumns as vi } from '../vi/check-columns';

export const registerColumns: typeof vi = {
  code: 'Scheme code',
  title: 'Scheme title',
  programme: 'Programme',
  category: 'Type of activity',
  year: 'Year',
  recipient: 'Recipient',
  legalForm: 'Legal form',
  place: 'Place',
  district: 'District',
  total: 'Total capital',
  support: 'State support',
  counterpart: 'Own capital',
  jobs: 'Number of jobs',
  decision: 'Decision number',
  decidedOn: 'Decision date',
  acceptedOn: 'Acceptance date',
};
