import { activities } from './activities';
import type { Activity } from './activity';
import { amountsOf } from './amounts';
import { illustrativeDataset } from './dataset';
import { datesOf } from './dates';
import { weightedDistricts, wholeProvince } from './districts';
import type { IllustrativeScheme } from './illustrative-scheme';
import { randomFrom } from './random';
import { recipients } from './recipients';

const seed = 20_212_025;
const { codePrefix, period } = illustrativeDataset;

/** In the first two years some offices wrote neither own capital nor jobs down. */
function leaveBlank(scheme: IllustrativeScheme, position: number): IllustrativeScheme {
  const { category, year } = scheme;
  const isMachinery = category === 'machinery';
  if (isMachinery && year === period.from && position % 5 === 1) return { ...scheme, counterpart: null, total: null };
  if (isMachinery && year <= period.from + 1 && position % 6 === 2) return { ...scheme, jobs: null };
  if (category === 'technical_demonstration' && year === period.from && position === 0)
    return { ...scheme, jobs: null };
  return scheme;
}

/** Every invented scheme, by year and then type: the same list each time. */
export function illustrativeSchemes(): readonly IllustrativeScheme[] {
  const random = randomFrom(seed);
  const recipientOf = recipients(random);
  const numbers = new Map<string, number>();

  const schemeOf = (activity: Activity, year: number, position: number): IllustrativeScheme => {
    const { category, letters, nationalShare, recipient, titles, subjects, jobs } = activity;
    const programme = random.chance(nationalShare) ? 'kcqg' : 'kcdp';
    const series = `${codePrefix}-${programme.toUpperCase()}-${letters}`;
    const number = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, number);
    const title = random.one(titles).replace('{}', random.one(subjects));
    const isForOne = typeof recipient !== 'string';
    const district = isForOne ? random.one(weightedDistricts, ({ weight }) => weight) : null;
    return leaveBlank(
      {
        code: `${series}-${String(number).padStart(3, '0')}`,
        title: isForOne ? title : `${title}, lần ${position + 1} năm ${year}`,
        programme,
        category,
        year,
        ...recipientOf(activity),
        place: district && random.chance(60) ? `xã Mẫu ${random.whole(1, 15)}` : null,
        district: (district ?? wholeProvince).name,
        ...amountsOf(activity, random),
        jobs: random.whole(...jobs),
        ...datesOf(year, programme, random, period),
      },
      position,
    );
  };

  return [0, 1, 2, 3, 4].flatMap((offset) =>
    activities.flatMap((activity) =>
      Array.from({ length: activity.perYear[offset] ?? 0 }, (_, position) =>
        schemeOf(activity, period.from + offset, position),
      ),
    ),
  );
}
