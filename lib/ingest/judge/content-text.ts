import type { Publication } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import { canonicalJson } from './canonical-json';

/** Every field of a scheme, in an order that stays: the text of a release's content must not change by itself. */
const schemeFields = Object.keys({
  code: 0,
  status: 0,
  programme: 0,
  category: 0,
  title: 0,
  titleIsDescriptive: 0,
  recipient: 0,
  legalForm: 0,
  place: 0,
  district: 0,
  year: 0,
  support: 0,
  counterpart: 0,
  total: 0,
  jobs: 0,
  decision: 0,
  decidedOn: 0,
  acceptedOn: 0,
  sourceIds: 0,
  quote: 0,
} satisfies Record<keyof Scheme, 0>) as (keyof Scheme)[];

/** A scheme's values; its district by code, since the dataset has the name. */
const valuesOf = (scheme: Scheme): string =>
  JSON.stringify(schemeFields.map((field) => (field === 'district' ? (scheme.district?.code ?? null) : scheme[field])));

/** The content of a release as one text: the same for releases that say the same. */
export function contentText({ schemes, dataset, sources, statements, premises }: Omit<Publication, 'release'>): string {
  return [canonicalJson({ dataset, sources, statements, premises }), ...schemes.map(valuesOf)].join('\n');
}
