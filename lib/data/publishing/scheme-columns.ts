import type { RowColumn } from './insert-rows';

/** The columns of a row of the table `Scheme`. */
export const schemeColumns = [
  { name: 'releaseId', type: 'integer' },
  { name: 'position', type: 'integer' },
  { name: 'code', type: 'text' },
  { name: 'status', type: 'text' },
  { name: 'programme', type: 'text' },
  { name: 'category', type: 'text' },
  { name: 'title', type: 'text' },
  { name: 'titleIsDescriptive', type: 'boolean' },
  { name: 'recipient', type: 'text' },
  { name: 'legalForm', type: 'text' },
  { name: 'place', type: 'text' },
  { name: 'districtCode', type: 'text' },
  { name: 'year', type: 'integer' },
  { name: 'support', type: 'bigint' },
  { name: 'counterpart', type: 'bigint' },
  { name: 'total', type: 'bigint' },
  { name: 'jobs', type: 'integer' },
  { name: 'decision', type: 'text' },
  { name: 'decidedOn', type: 'text' },
  { name: 'acceptedOn', type: 'text' },
  { name: 'quote', type: 'text' },
] as const satisfies readonly RowColumn[];

/** The columns of a row of the table `SchemeSource`: what a scheme rests on. */
export const schemeSourceColumns = [
  { name: 'releaseId', type: 'integer' },
  { name: 'schemeCode', type: 'text' },
  { name: 'sourceId', type: 'text' },
  { name: 'position', type: 'integer' },
] as const satisfies readonly RowColumn[];
