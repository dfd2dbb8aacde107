import type { District } from '@/lib/domain/district';
import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { RegisterReading } from '../register/register-reading';
import { asciiSlug } from './ascii-slug';
import { districtSpellings, type SpelledDistrict } from './district-spellings';
import { detail, error, placeIn, warning } from './judgement';
import { areSimilar, nearestName } from './similar-name';

/** The districts of a register, and which of them each name in the file is. */
export interface PlacedDistricts {
  readonly districts: readonly District[];
  readonly districtOf: (name: string | null) => District | null;
  readonly problems: readonly RegisterProblem[];
}

/** Files write a district without "huyện" or "thành phố"; a dataset may have it with the word. */
const withoutKind = (code: string): string => code.replace(/^(thanh-pho|thi-xa|huyen|quan|tp|tx|h|q)-(?=\D)/, '');

function finder(known: readonly District[]): (code: string) => District | null {
  const exact = new Map(
    known.flatMap((district) => [
      [district.code, district],
      [asciiSlug(district.name), district],
    ]),
  );
  const bare = new Map<string, District[]>();
  for (const district of known) {
    const code = withoutKind(asciiSlug(district.name));
    bare.set(code, [...(bare.get(code) ?? []), district]);
  }
  return (code) => {
    const [only, ...more] = bare.get(withoutKind(code)) ?? [];
    return exact.get(code) ?? (only !== undefined && more.length === 0 ? only : null);
  };
}

function judgeSpellings(reading: RegisterReading, { spellings, name }: SpelledDistrict): RegisterProblem[] {
  return spellings.slice(1).map((other) => {
    const details = [detail.text(name), detail.count(other.rows)];
    return warning('district_spelled_differently', {
      place: placeIn(reading, other.first, 'district'),
      found: other.name,
      details,
    });
  });
}

/** Names that differ by a letter or two: told at the rarer one. */
function judgeSimilar(reading: RegisterReading, found: readonly SpelledDistrict[]): RegisterProblem[] {
  const rowsOf = ({ spellings }: SpelledDistrict) => spellings.reduce((sum, { rows }) => sum + rows, 0);
  return found.flatMap((a, index) =>
    found.slice(index + 1).flatMap((b): RegisterProblem[] => {
      if (!areSimilar(a.code, b.code)) return [];
      const [rare, usual] = rowsOf(a) < rowsOf(b) ? [a, b] : [b, a];
      const [first] = rare.spellings;
      if (first === undefined) return [];
      const details = [detail.text(usual.name), detail.count(rowsOf(rare)), detail.count(rowsOf(usual))];
      return [
        warning('district_similar', { place: placeIn(reading, first.first, 'district'), found: rare.name, details }),
      ];
    }),
  );
}

/** Most names that are compared with each other: a register has a dozen, a column of something else thousands. */
const mostCompared = 300;

/**
 * Which districts a register names. A new dataset takes the names that it finds. A dataset whose districts have codes of
 * their own, as statistics give them, takes no others; one whose districts came from a register takes new ones.
 */
export function judgeDistricts(reading: RegisterReading, current: readonly District[]): PlacedDistricts {
  const spelled = districtSpellings(reading.rows);
  const find = finder(current);
  const isClosed = current.some(({ code, name }) => code !== asciiSlug(name));
  const problems: RegisterProblem[] = [];
  const byName = new Map<string, District>();
  const used = new Map<string, District>();
  for (const each of spelled) {
    const known = find(each.code);
    const [first] = each.spellings;
    if (first === undefined) continue;
    if (known === null && isClosed) {
      const names = new Map(current.map(({ name }) => [withoutKind(asciiSlug(name)), name]));
      const nearest = names.get(nearestName(withoutKind(each.code), [...names.keys()]) ?? '') ?? '';
      for (const { name, rows, first: row } of each.spellings) {
        const details = [
          detail.text(nearest),
          detail.count(rows),
          ...current.map((district) => detail.text(district.name)),
        ];
        problems.push(error('unknown_district', { place: placeIn(reading, row, 'district'), found: name, details }));
      }
      continue;
    }
    const district = known ?? { code: each.code, name: each.name };
    used.set(district.code, district);
    for (const { name } of each.spellings) byName.set(name, district);
    if (known === null) problems.push(...judgeSpellings(reading, each));
    if (known === null && current.length > 0) {
      const place = placeIn(reading, first.first, 'district');
      problems.push(warning('new_district', { place, found: each.name, details: [detail.count(first.rows)] }));
    }
  }
  const fresh = spelled.filter(({ code }) => find(code) === null);
  if (!isClosed && fresh.length <= mostCompared)
    problems.push(...judgeSimilar(reading, spelled.slice(0, mostCompared)));
  const kept = isClosed ? current : current.filter(({ code }) => used.has(code));
  const added = [...used.values()].filter(({ code }) => !current.some((known) => known.code === code));
  return {
    districts: [...kept, ...added],
    districtOf: (name) => (name === null ? null : (byName.get(name) ?? null)),
    problems,
  };
}
