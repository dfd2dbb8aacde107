import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { SchemeChanges } from '@/lib/domain/register-report';
import type { Scheme } from '@/lib/domain/scheme';
import type { RegisterReading, RegisterRow } from '../register/register-reading';
import { detail, placeIn, warning } from './judgement';
import { otherSources } from './scheme-of-row';

const compared = ['year', 'support', 'counterpart', 'total', 'jobs'] as const;
const detailOf = (field: (typeof compared)[number]) =>
  field === 'year' ? detail.ordinal : field === 'jobs' ? detail.count : detail.vnd;

/** How many codes a sentence names. */
const mostNamed = 5;

/** What documents published of single schemes, where the rows say otherwise; and the schemes that are no longer there. */
export function judgeCurrent(
  reading: RegisterReading,
  current: readonly Scheme[],
  matched: ReadonlyMap<RegisterRow, Scheme>,
): { readonly changes: SchemeChanges; readonly problems: readonly RegisterProblem[] } {
  const problems: RegisterProblem[] = [];
  for (const [row, scheme] of matched) {
    if (otherSources(scheme).length === 0) continue;
    for (const field of compared) {
      const [before, now] = [scheme[field], row[field]];
      if (before === null || now === null || before === now) continue;
      const details = [detailOf(field)(before), detailOf(field)(now)];
      problems.push(
        warning('differs_from_source', { place: placeIn(reading, row, field), found: scheme.code, details }),
      );
    }
  }
  const kept = new Set([...matched.values()].map(({ code }) => code));
  const removed = current.filter(({ code, status }) => status === 'named' && !kept.has(code)).map(({ code }) => code);
  if (removed.length > 0) {
    const names = removed.slice(0, mostNamed).map(detail.text);
    problems.push(warning('schemes_removed', { details: [detail.count(removed.length), ...names] }));
  }
  return { changes: { kept: matched.size, added: reading.rows.length - matched.size, removed }, problems };
}
