import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { Table, TableCell } from '../../tables/table';
import type { RegisterDescription } from '../register-reading';
import type { Report } from '../report';
import { unitInText } from '../units/unit-in-text';
import { cleanText } from '../words/clean-text';
import { foldWords } from '../words/fold-words';
import { isNotPublished } from '../words/is-not-published';
import { informationNames } from './information-names';
import { periodOf } from './period-of';

interface Information {
  readonly description: RegisterDescription;
  readonly unit: MoneyUnit | null;
}

const noDescription: RegisterDescription = {
  ...{ province: null, period: null, agencyVi: null, agencyEn: null, isComplete: null, jobsMeaning: null },
  isInvented: false,
};

const rowsRead = 100;
const partial = /^(?:khong|chua|mot phan|no\b|partial|incomplete|false|0$)/;
const complete = /^(?:co|du|day du|toan bo|yes|complete|full|true|1)\b/;
const kept = /\b(?:duy tri|giu|kept|retained|maintained)\b/;
const created = /\b(?:tao moi|moi|created|new)\b/;

const isOneYear = /^(?:nam )?((?:19|20)\d\d)$/;

/** Whether a sheet's name is that of the sheet of information. */
export const isInformationSheet = ({ name }: Table): boolean =>
  /^(?:thong tin(?: chung)?|thong tin info|info|information|about|gioi thieu|mo ta|thong tin about)$/.test(
    foldWords(name),
  );

/** What each field's answer means; `undefined` where it means nothing that is known. */
function answer(field: string, text: string): Partial<RegisterDescription> | undefined {
  const words = foldWords(text);
  if (field === 'province') return { province: text.replace(/^(?:tỉnh|thành phố)\s+/iu, '') };
  if (field === 'agencyVi') return { agencyVi: text };
  if (field === 'agencyEn') return { agencyEn: text };
  if (field === 'period') {
    const year = Number(isOneYear.exec(words)?.[1]);
    const period = periodOf(text) ?? (Number.isNaN(year) ? null : { from: year, to: year });
    return period ? { period } : undefined;
  }
  if (field === 'isComplete') {
    if (partial.test(words)) return { isComplete: false };
    return complete.test(words) ? { isComplete: true } : undefined;
  }
  if (kept.test(words)) return { jobsMeaning: 'created_or_kept' };
  return created.test(words) ? { jobsMeaning: 'created' } : undefined;
}

const textOf = (cell: TableCell | undefined): string =>
  isNotPublished(cell) ? '' : cleanText(String(cell).slice(0, 1_000)).text.slice(0, 500);

/** Reads the sheet "Thông tin": labels in its first column, answers in the second. Answers not understood are told. */
export function readInformation(table: Table, report: Report): Information {
  let description = noDescription;
  let unit: MoneyUnit | null = null;
  table.rows.slice(0, rowsRead).forEach((cells, row) => {
    const label = textOf(cells[0]);
    const field = informationNames.get(foldWords(label)) ?? informationNames.get(foldWords(label.split('/')[0] ?? ''));
    const text = textOf(cells[1]);
    if (!field || text === '') return;
    const column = { index: 1, heading: label };
    if (field === 'unit') {
      unit = unitInText(text, 'title').unit;
      if (!unit) report('warning', 'unclear_row', row, column, text);
      return;
    }
    const understood = answer(field, text);
    if (understood) description = { ...description, ...understood };
    else if (field === 'period') report('error', 'not_a_year', row, column, text);
    else report('warning', 'unclear_row', row, column, text);
  });
  return { description, unit };
}
