import { expect } from 'vitest';
import type { Publication } from '@/lib/domain/publication';
import { readRegister } from '@/lib/domain/register/read-register';
import { wholeRegister } from '@/lib/domain/register/register-query';
import type { RegisterReport } from '@/lib/domain/register-report';
import { collate } from '@/lib/format/collate';
import { sumOf } from './numbers';
import type { OfficerRow } from './officer-rows';
import { csvOf, jsonOf, registerPage } from './site';

const columns: Readonly<Record<string, keyof OfficerRow>> = {
  title: 'title',
  programme: 'programme',
  category: 'category',
  year: 'year',
  district: 'district',
  support_vnd: 'support',
  counterpart_vnd: 'counterpart',
  total_vnd: 'total',
  jobs: 'jobs',
};
const ids = Object.keys(columns);

/** The rows of the files, and the sums of the register, of the check and of the page, against the rows of the officer. */
export async function compareRows(
  rows: readonly OfficerRow[],
  publication: Publication,
  checked: RegisterReport,
): Promise<void> {
  const own = rows.map((row) => Object.values(columns).map((column) => String(row[column] ?? '')));
  const inCsv = (await csvOf('schemes.csv')).map((row) => ids.map((id) => row[id]));
  expect(inCsv.toSorted()).toEqual(own.toSorted());
  const inJson = (await jsonOf('schemes.json')).map((row) => ids.map((id) => String(row[id] ?? '')));
  expect(inJson).toEqual(inCsv);

  const { sums } = readRegister(publication, wholeRegister, collate);
  for (const column of ['support', 'counterpart', 'total', 'jobs'] as const) {
    const known = rows.map((row) => row[column]).filter((value) => value !== null);
    const value = known.length === 0 ? null : sumOf(known);
    expect(sums[column], column).toEqual({ value, published: known.length, of: rows.length });
    expect(checked.sums?.all[column], column).toEqual({ value, known: known.length, of: rows.length });
  }

  const ofYear = rows.filter(({ year }) => year === 2019);
  const page = await registerPage({ year: '2019' });
  const told = (name: string) => page.querySelector(`[${name}]`)?.getAttribute(name);
  expect(told('data-result-count')).toBe(String(ofYear.length));
  const supports = ofYear.map(({ support }) => support).filter((value) => value !== null);
  expect(told('data-sum-support')).toBe(supports.length === 0 ? '' : String(sumOf(supports)));
  expect(await csvOf('schemes.csv?year=2019')).toHaveLength(ofYear.length);
}
