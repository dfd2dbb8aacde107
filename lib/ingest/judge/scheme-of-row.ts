import type { District } from '@/lib/domain/district';
import type { Scheme } from '@/lib/domain/scheme';
import { notItemised } from '@/lib/vocabulary/category';
import type { Programme } from '@/lib/vocabulary/programme';
import { registerSourceId } from '@/lib/vocabulary/register-source-id';
import type { RegisterRow } from '../register/register-reading';

const amounts = ['support', 'counterpart', 'total', 'jobs'] as const;

/** The documents beside registers that tell of a scheme. */
export const otherSources = (scheme: Scheme | undefined): readonly string[] =>
  scheme?.status === 'named' ? scheme.sourceIds.filter((id) => id !== registerSourceId) : [];

/**
 * A row as a scheme. What other documents published of the same scheme stays where the row is blank. Their sentence stays
 * while the row says no other amount and none besides, since a quoted scheme's amounts are read as the sentence's.
 */
export function schemeOfRow(
  row: RegisterRow & { readonly programme: Programme },
  code: string,
  district: District | null,
  matched: Scheme | undefined,
): Scheme {
  const others = otherSources(matched);
  const before = others.length > 0 ? matched : undefined;
  const isAsQuoted = amounts.every((field) => row[field] === null || row[field] === before?.[field]);
  return {
    code,
    status: 'named',
    programme: row.programme,
    category: row.category ?? notItemised,
    title: row.title ?? before?.title ?? null,
    titleIsDescriptive: before?.titleIsDescriptive === true && [null, before.title].includes(row.title),
    recipient: row.recipient ?? before?.recipient ?? null,
    legalForm: row.legalForm ?? before?.legalForm ?? null,
    place: row.place ?? before?.place ?? null,
    district: district ?? before?.district ?? null,
    year: row.year ?? before?.year ?? null,
    support: row.support ?? before?.support ?? null,
    counterpart: row.counterpart ?? before?.counterpart ?? null,
    total: row.total ?? before?.total ?? null,
    jobs: row.jobs ?? before?.jobs ?? null,
    decision: row.decision ?? before?.decision ?? null,
    decidedOn: row.decidedOn ?? before?.decidedOn ?? null,
    acceptedOn: row.acceptedOn ?? before?.acceptedOn ?? null,
    sourceIds: [registerSourceId, ...others],
    quote: isAsQuoted ? (before?.quote ?? null) : null,
  };
}
