import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureCodes } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import { margin } from './cell';
import type { Period } from './period';

/** What the id of a figure says that is not a statement's. */
export interface FigureId {
  readonly measure: Measure;
  /** None: all. */
  readonly programmes: readonly Programme[];
  readonly categories: readonly CategoryOrRemainder[];
  readonly period: Period;
  /** The period whose remainder it is a part of; the period itself where that is not said. */
  readonly whole: Period;
  readonly district: string | undefined;
  readonly undated: true | undefined;
}

const member = <Code extends string>(codes: readonly Code[], text: string): text is Code =>
  (codes as readonly string[]).includes(text);

/** `null` where one of them is no code. */
function readCodes<Code extends string>(codes: readonly Code[], text: string | undefined): readonly Code[] | null {
  if (text === margin) return [];
  const given = text?.split('+') ?? [];
  const known = given.filter((part) => member(codes, part));
  return given.length > 0 && known.length === given.length ? known : null;
}

function readPeriod(text: string | undefined): Period | null {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? '') ?? [];
  return from !== undefined && Number(from) <= Number(to) ? { from: Number(from), to: Number(to) } : null;
}

/** `d-180`, `undated` or both, as they end an id; `null` for anything else. */
function readSlice(parts: readonly string[]): Pick<FigureId, 'district' | 'undated'> | null {
  const rest = [...parts];
  const district = rest[0]?.startsWith('d-') ? rest.shift()?.slice(2) : undefined;
  const undated = rest[0] === 'undated' && rest.shift() ? true : undefined;
  return rest.length > 0 ? null : { district, undated };
}

/**
 * Reads what `cellKey`, `selectFigure` and `selectInPeriod` write: `support.all.machinery+typical_products.2017-2021`,
 * `support.all.not_itemised@2017-2021.2021`, `support.all.all.2019.d-180`. What names a way to a cell (`~register`) does
 * not matter. `null` for anything else.
 */
export function readFigureId(id: string): FigureId | null {
  const [key = ''] = id.split('~');
  const [measure = '', programmeText, categoriesAndWhole = '', periodText, ...rest] = key.split('.');
  const [categoryText, wholeText = periodText, ...more] = categoriesAndWhole.split('@');
  const period = readPeriod(periodText);
  const whole = readPeriod(wholeText);
  const slice = readSlice(rest);
  const chosenProgrammes = readCodes(programmes, programmeText);
  const chosenCategories = readCodes(categoriesWithRemainder, categoryText);
  if (!member(measureCodes, measure) || !chosenProgrammes || !chosenCategories) return null;
  if (!period || !whole || !slice || more.length > 0) return null;
  return { measure, programmes: chosenProgrammes, categories: chosenCategories, period, whole, ...slice };
}
