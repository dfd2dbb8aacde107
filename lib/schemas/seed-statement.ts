import { z } from 'zod';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureCodes, measureTraits, units } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { qualifiers } from '@/lib/vocabulary/qualifier';
import { codeField, idField, numberField, orEmpty, textField, yearField } from './seed-fields';

const statedMeasures = measureCodes.filter((code) => measureTraits(code).origin === 'stated') as [
  Measure,
  ...Measure[],
];

/** The shape of a row of `figures.csv`: one published figure. */
export const seedStatementSchema = z
  .strictObject({
    id: idField,
    source_id: textField,
    measure: codeField(statedMeasures),
    unit: codeField(units),
    value: numberField,
    qualifier: codeField(qualifiers),
    programme: orEmpty(codeField(programmes)),
    category: orEmpty(codeField(categoriesWithRemainder)),
    period_from: yearField,
    period_to: yearField,
    quote: textField,
  })
  .superRefine((row, context) => {
    const { unit } = measureTraits(row.measure);
    const problem = (column: string, message: string) =>
      context.addIssue({ code: 'custom', path: [column], message, input: row });
    if (row.unit !== unit) problem('unit', `"${row.unit}" is not the unit of ${row.measure}, which is ${unit}`);
    if ((unit === 'vnd' || unit === 'count') && !Number.isInteger(row.value))
      problem('value', `${row.value} is not whole`);
    if (row.period_from > row.period_to) problem('period_to', 'the period ends before it begins');
    if (row.qualifier === 'rounded_100m' && row.value % 100_000_000 !== 0) {
      problem('value', `${row.value} is not a multiple of 100 million, so it is not rounded_100m`);
    }
  });
