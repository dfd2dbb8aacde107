import { categories } from '@/lib/vocabulary/category';
import { type Measure, measureCodes, measureTraits } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import type { Cell } from '../cell';
import { cellKey } from '../cell';
import type { Premise, Statement } from '../figure';
import { periodsBetween } from './periods';

/** A cell with its name, which is made once. */
export interface Place {
  readonly key: string;
  readonly cell: Cell;
}

/** The whole is the sum of its parts. */
export interface Partition {
  readonly kind: 'partition';
  readonly whole: Place;
  readonly parts: readonly Place[];
  readonly premiseIds: readonly string[];
}

/** No schemes in a cell, so none of a measure there. */
export interface NoSchemes {
  readonly kind: 'no_schemes';
  readonly schemes: Place;
  readonly target: Place;
}

/** One way in which cells depend on each other. */
export type Link = Partition | NoSchemes;

export const placeOf = (cell: Cell): Place => ({ key: cellKey(cell), cell });

/** Every link between the cells of the table that the statements speak of. */
export function linksOf(statements: readonly Statement[], premises: readonly Premise[]): readonly Link[] {
  const { periods, splits } = periodsBetween(statements.map(({ cell }) => cell.period));
  const stated = new Set<Measure>(statements.map(({ cell }) => cell.measure));
  const singleProgramme = premises.filter(({ kind }) => kind === 'single_programme').map(({ id }) => id);
  const allProgrammes = [null, ...programmes];
  const allCategories = [null, ...categories];
  const partition = (whole: Cell, parts: readonly Cell[], premiseIds: readonly string[] = []): Partition => ({
    kind: 'partition',
    whole: placeOf(whole),
    parts: parts.map(placeOf),
    premiseIds,
  });

  return measureCodes.flatMap((measure): Link[] => {
    const { addsUpOver, zeroWithoutSchemes } = measureTraits(measure);
    const followsSchemes = zeroWithoutSchemes && stated.has('schemes');
    if (!stated.has(measure) && !followsSchemes) return [];
    const links: Link[] = [];
    if (addsUpOver.includes('programme') && singleProgramme.length > 0) {
      for (const category of allCategories) {
        for (const period of periods) {
          const parts = programmes.map((programme) => ({ measure, programme, category, period }));
          links.push(partition({ measure, programme: null, category, period }, parts, singleProgramme.slice(0, 1)));
        }
      }
    }
    for (const programme of allProgrammes) {
      if (addsUpOver.includes('category')) {
        for (const period of periods) {
          const parts = categories.map((category) => ({ measure, programme, category, period }));
          links.push(partition({ measure, programme, category: null, period }, parts));
        }
      }
      for (const category of allCategories) {
        if (addsUpOver.includes('period')) {
          for (const { whole, parts } of splits) {
            const cell = { measure, programme, category };
            links.push(
              partition(
                { ...cell, period: whole },
                parts.map((period) => ({ ...cell, period })),
              ),
            );
          }
        }
        if (followsSchemes) {
          for (const period of periods) {
            const cell = { programme, category, period };
            links.push({
              kind: 'no_schemes',
              schemes: placeOf({ measure: 'schemes', ...cell }),
              target: placeOf({ measure, ...cell }),
            });
          }
        }
      }
    }
    return links;
  });
}
