import type { District } from '@/lib/domain/district';
import type { Bilingual, Dataset, RegisterFile } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { registerSourceId } from '@/lib/vocabulary/register-source-id';
import type { RegisterReading } from '../register/register-reading';
import type { RegisterContent } from './register-content';
import type { RegisterContext } from './register-context';
import type { RegisterFacts } from './register-facts';
import { registerSource } from './register-source';

/** Facts of which none is missing. */
type AllFacts = { readonly [Fact in keyof RegisterFacts]: NonNullable<RegisterFacts[Fact]> };

export function haveAll(facts: RegisterFacts): facts is RegisterFacts & AllFacts {
  return Object.values(facts).every((fact) => fact !== null);
}

/** By programme, then type, both in display order, then code; -99 before -100. */
const inRegisterOrder = (a: Scheme, b: Scheme): number =>
  programmes.indexOf(a.programme) - programmes.indexOf(b.programme) ||
  categoriesWithRemainder.indexOf(a.category) - categoriesWithRemainder.indexOf(b.category) ||
  a.code.length - b.code.length ||
  (a.code < b.code ? -1 : 1);

const noteOf = ({ province, period }: AllFacts, rows: number): Bilingual => ({
  vi: `Danh sách ${rows} đề án khuyến công ${province}, ${period.from}–${period.to}.`,
  en: `A register of ${rows} industrial promotion schemes, ${province}, ${period.from}–${period.to}.`,
});

/** A release made of a register's schemes and of what the current release has beside its own. */
export function buildContent(
  reading: RegisterReading,
  { current, given }: RegisterContext,
  facts: AllFacts,
  districts: readonly District[],
  schemes: readonly Scheme[],
  file: RegisterFile,
): RegisterContent {
  const before = current?.dataset;
  const { slug, province, period, agency, coverage, codePrefix } = facts;
  const isTold = reading.yearMeaning !== 'not_stated';
  const dataset: Dataset = {
    slug,
    province,
    codePrefix,
    period,
    agency,
    isIllustrative: before?.isIllustrative ?? (given.isIllustrative || reading.description.isInvented),
    coverage,
    yearMeaning: isTold ? reading.yearMeaning : (before?.yearMeaning ?? 'not_stated'),
    jobsMeaning: given.jobsMeaning ?? reading.description.jobsMeaning ?? before?.jobsMeaning ?? 'not_stated',
    districts,
  };
  const others = current?.sources.filter(({ id }) => id !== registerSourceId) ?? [];
  return {
    dataset,
    sources: [...others, registerSource({ province, period, agencyVi: agency.vi, coverage })],
    statements: current?.statements ?? [],
    premises: current?.premises ?? [],
    schemes: schemes.toSorted(inRegisterOrder),
    release: {
      title: given.title ?? null,
      note: given.note ?? noteOf(facts, schemes.length),
      origin: 'register',
      restores: null,
      file,
    },
  };
}
