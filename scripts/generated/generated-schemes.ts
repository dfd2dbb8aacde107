import type { Scheme } from '@/lib/domain/scheme';
import { codeBeginning } from '@/lib/ingest/judge/code-letters';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Programme } from '@/lib/vocabulary/programme';
import { registerSourceId } from '@/lib/vocabulary/register-source-id';
import { activities } from '../illustrative/activities';
import type { Activity } from '../illustrative/activity';
import { amountsOf } from '../illustrative/amounts';
import { datesOf } from '../illustrative/dates';
import { type Random, randomFrom } from '../illustrative/random';
import { severalExamples } from '../illustrative/recipients';
import { establishments } from './establishments';
import { generatedDataset, generatedProvinces } from './generated-dataset';
import { schemeGroups } from './scheme-groups';

/** What a generated register depends on, besides this program. */
export interface Generation {
  readonly rows: number;
  readonly seed: number;
}

const { codePrefix, period, agency } = generatedDataset;
const million = 1_000_000;
const years = Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);

/** What the national programme gave at most before 2019, in million đồng (Thông tư liên tịch 26/2014/TTLT-BTC-BCT). */
const earlyCaps: Readonly<Partial<Record<CategoryOrRemainder, number>>> = {
  technical_demonstration: 500,
  machinery: 200,
};
const capOf = (category: CategoryOrRemainder, year: number) => (year < 2019 ? earlyCaps[category] : undefined);

/** `null`, not published, in `share` of a hundred cases. */
const published = <Value>(random: Random, share: number, value: Value): Value | null =>
  random.chance(share) ? null : value;

/** Makes the next scheme of a programme and a type, which has this number among them. */
function schemeMaker(random: Random) {
  const establishmentFor = establishments(random);
  const rounds = new Map<string, number>();
  const nextRound = (key: string): number => {
    const round = (rounds.get(key) ?? 0) + 1;
    rounds.set(key, round);
    return round;
  };

  const whoAndWhat = (activity: Activity, province: (typeof generatedProvinces)[number], year: number) => {
    const { recipient, titles, subjects, category } = activity;
    const title = random.one(titles).replace('{}', random.one(subjects));
    if (typeof recipient === 'string') {
      const round = nextRound(`${category} ${province.name} ${year}`);
      const name = recipient === 'all' ? agency.vi : severalExamples(random);
      const place = `tỉnh ${province.name}, lần ${round} năm ${year}`;
      return { title: `${title}, ${place}`, recipient: name, legalForm: null, isForOne: false };
    }
    const { name, brand, legalForm, isKnown } = establishmentFor(recipient);
    const stage = isKnown ? ', giai đoạn 2' : '';
    return { title: `${title}, cơ sở ${brand}${stage}`, recipient: name, legalForm, isForOne: true };
  };

  return (programme: Programme, category: CategoryOrRemainder, number: number): Scheme => {
    const activity = activities.find((each) => each.category === category) ?? random.one(activities);
    const year = random.one(years, (each) => each - period.from + 6);
    const province = random.one(generatedProvinces, ({ weight }) => weight);
    const { isForOne, title, recipient, legalForm } = whoAndWhat(activity, province, year);
    const district = isForOne ? random.one(province.districts, ({ weight }) => weight) : province.whole;
    const amounts = amountsOf(activity, random, capOf(category, year));
    const support = published(random, 2, amounts.support * million);
    const counterpart = published(random, 8, amounts.counterpart * million);
    const isSumKnown = support !== null && counterpart !== null;
    const { decision, decidedOn, acceptedOn } = datesOf(year, programme, random, period);
    const isDecisionKnown = !random.chance(4);
    return {
      code: `${codeBeginning(codePrefix, programme, category)}${String(number).padStart(2, '0')}`,
      status: 'named',
      programme,
      category,
      title,
      titleIsDescriptive: false,
      recipient: published(random, 1, recipient),
      legalForm,
      place: isForOne && random.chance(60) ? `xã Mẫu ${random.whole(1, 15)}` : null,
      district: published(random, 3, { code: district.code, name: district.name }),
      year: published(random, 1, year),
      support,
      counterpart,
      total: isSumKnown ? support + counterpart : null,
      jobs: published(random, 9, random.whole(...activity.jobs)),
      decision: isDecisionKnown ? `${decision}-${province.name.toUpperCase()}` : null,
      decidedOn: isDecisionKnown ? decidedOn : null,
      acceptedOn,
      sourceIds: [registerSourceId],
      quote: null,
    };
  };
}

/**
 * An invented national register, scheme by scheme, in the order that a published register has: by programme, type and
 * code. The same rows and seed give the same schemes on every machine. Takes no more memory for more rows.
 */
export function* generatedSchemes({ rows, seed }: Generation): Generator<Scheme> {
  const make = schemeMaker(randomFrom(seed));
  for (const { programme, category, schemes } of schemeGroups(rows)) {
    for (let number = 1; number <= schemes; number++) yield make(programme, category, number);
  }
}
