import type { WholePublication } from '@/lib/domain/publication';
import { judgeRegister } from '@/lib/ingest/judge/judge-register';
import type { GivenFacts, RegisterContext } from '@/lib/ingest/judge/register-context';
import type { RegisterReading, RegisterRow, StatedTotal } from '@/lib/ingest/register/register-reading';
import { registerColumnIds } from '@/lib/vocabulary/register-column';

const letters = 'ABCDEFGHIJKLMNOP';

/** A scheme's row in which nothing is wrong. */
export const aRow = (row: number, given: Partial<RegisterRow> = {}): RegisterRow => ({
  sheet: 'Đăng ký',
  row,
  code: null,
  programme: 'kcdp',
  category: 'machinery',
  title: `Hỗ trợ máy số ${row}`,
  recipient: `Hợp tác xã Mẫu ${row}`,
  legalForm: 'cooperative',
  place: null,
  district: null,
  year: 2021,
  support: 170_000_000,
  counterpart: 330_000_000,
  total: 500_000_000,
  jobs: 5,
  decision: null,
  decidedOn: null,
  acceptedOn: null,
  ...given,
});

export const aTotal = (given: Partial<StatedTotal>): StatedTotal => ({
  sheet: 'Đăng ký',
  row: 99,
  label: 'Tổng cộng',
  rows: [],
  values: {},
  schemes: null,
  ...given,
});

/** A register of the given rows in million đồng, its columns in the order of the template, with all facts stated. */
export const aReading = (rows: readonly RegisterRow[], given: Partial<RegisterReading> = {}): RegisterReading => ({
  sheet: 'Đăng ký',
  sheets: ['Đăng ký'],
  headerRow: 4,
  columns: registerColumnIds.map((id, index) => ({ id, letter: letters.charAt(index), heading: `Cột ${id}` })),
  unit: 'million_vnd',
  yearMeaning: 'planned',
  description: {
    province: 'Tuyên Quang',
    period: { from: 2021, to: 2025 },
    agencyVi: 'Trung tâm Khuyến công Tuyên Quang',
    agencyEn: 'Tuyên Quang Centre for Industrial Promotion',
    isComplete: true,
    jobsMeaning: 'created',
    isInvented: false,
  },
  rows,
  totals: [],
  problems: [],
  ...given,
});

export const file = { name: 'dang-ky.xlsx', bytes: 12_345, sha256: 'ab'.repeat(32) };

/** A new dataset, unless a current release is given. */
export const aContext = (current: WholePublication | null = null, given: GivenFacts = {}): RegisterContext => ({
  slug: current?.dataset.slug ?? 'tuyen-quang-2021-2025',
  current,
  given,
});

export const judge = (rows: readonly RegisterRow[], given: Partial<RegisterReading> = {}, context = aContext()) =>
  judgeRegister(aReading(rows, given), context, file);

/** The codes of a judgement's problems with their severity and place: `error total_disagrees 99 J`. */
export async function told(...asked: Parameters<typeof judge>): Promise<string[]> {
  const { report } = await judge(...asked);
  return report.problems.map(({ severity, code, place: { row, column } }) =>
    [severity, code, row, column].filter((part) => part !== null).join(' '),
  );
}
