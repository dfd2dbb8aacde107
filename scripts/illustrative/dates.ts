import type { Period } from '@/lib/domain/period';
import type { Programme } from '@/lib/vocabulary/programme';
import type { IllustrativeScheme } from './illustrative-scheme';
import type { Random } from './random';

const dateOf = (year: number, day: number): string => new Date(Date.UTC(year, 0, day)).toISOString().slice(0, 10);

/**
 * A decision approves several schemes of a year: the national programme has three a year, the local one six. The work
 * is accepted three to eight months later in the same year; of the last year, some is not yet.
 */
export function datesOf(
  year: number,
  programme: Programme,
  random: Random,
  period: Period,
): Pick<IllustrativeScheme, 'decision' | 'decidedOn' | 'acceptedOn'> {
  const batch = programme === 'kcqg' ? random.whole(1, 3) : random.whole(4, 9);
  const decidedDay = 20 + batch * 12;
  const acceptedDay = decidedDay + random.whole(90, 220);
  return {
    decision: `${String(batch).padStart(3, '0')}/QĐ-MINHHOA`,
    decidedOn: dateOf(year, decidedDay),
    acceptedOn: year === period.to && random.chance(20) ? null : dateOf(year, acceptedDay),
  };
}
