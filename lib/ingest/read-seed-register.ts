import type { Premise, Statement } from '@/lib/domain/figure';
import type { Dataset, Source, WholePublication } from '@/lib/domain/publication';
import type { RegisterProblem } from '@/lib/domain/register-problem';
import { checkRegisterFile } from './check-register-file';
import type { RegisterContent } from './judge/register-content';
import type { SeedFile } from './read-rows';
import type { SeedProblem } from './seed-problem';

type RegisterReading =
  | { readonly ok: true; readonly content: RegisterContent }
  | { readonly ok: false; readonly problems: readonly SeedProblem[] };

/** What stands beside the register in its folder. */
interface BesideRegister {
  readonly dataset: Dataset;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly premises: readonly Premise[];
}

const seedProblem =
  (file: string) =>
  ({ code, place: { row, column, heading }, found }: RegisterProblem): SeedProblem => ({
    file,
    row,
    column: heading ?? column,
    reason: `${found === null ? '' : `"${found}": `}${code}; "npm run data -- check" on this file says what to mend`,
  });

/** The folder's other files as the release that the register follows: their facts and districts are the register's. */
const releaseBefore = ({ dataset, ...beside }: BesideRegister): WholePublication => ({
  dataset,
  release: {
    number: 0,
    publishedAt: '1970-01-01T00:00:00.000Z',
    title: null,
    note: { vi: '', en: null },
    origin: 'seed',
    restores: null,
    file: null,
    contentHash: '',
  },
  ...beside,
  schemes: [],
});

/** Reads a seed folder's register by the rules for every register. Errors come back; warnings are the reviewer's. */
export async function readSeedRegister({ name, bytes }: SeedFile, beside: BesideRegister): Promise<RegisterReading> {
  const { dataset } = beside;
  const { slug, province, period, agency, codePrefix, coverage, isIllustrative, jobsMeaning } = dataset;
  const { report, content } = await checkRegisterFile(bytes, name, {
    slug,
    current: releaseBefore(beside),
    given: {
      province,
      period,
      agencyVi: agency.vi,
      agencyEn: agency.en,
      codePrefix,
      isComplete: coverage === 'complete',
      isIllustrative,
      jobsMeaning,
    },
  });
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  if (content === null) return { ok: false, problems: errors.map(seedProblem(name)) };
  const { yearMeaning } = content.dataset;
  if (yearMeaning === dataset.yearMeaning) return { ok: true, content };
  const reason = `is ${dataset.yearMeaning}, but the years of ${name} are headed as ${yearMeaning}`;
  return { ok: false, problems: [{ file: 'dataset.json', row: null, column: 'yearMeaning', reason }] };
}
