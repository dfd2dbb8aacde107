import { programmes } from '@/lib/vocabulary/programme';
import type { TableCell } from '../../tables/table';
import type { ReadColumn } from '../header/read-column';
import type { Report } from '../report';
import { categoryOf } from '../values/category-of';
import { codeOf } from '../values/code-of';
import { dateOf } from '../values/date-of';
import { decisionOf } from '../values/decision-of';
import { districtInPlace } from '../values/district-in-place';
import { districtOf } from '../values/district-of';
import { legalFormOf } from '../values/legal-form-of';
import { nearestCategories } from '../values/nearest-categories';
import { programmeOf } from '../values/programme-of';
import { programmesIn } from '../values/programmes-in';
import { yearOf } from '../values/year-of';
import { foldWords } from '../words/fold-words';
import type { DraftRow } from './draft-row';
import { publishedText } from './read-cells';

type Settle = (draft: DraftRow, cell: TableCell, row: number, column: ReadColumn, report: Report) => void;

/** Puts a clean text into a field, changed or not. */
const text =
  (settle: (draft: DraftRow, text: string, row: number, column: ReadColumn, report: Report) => void): Settle =>
  (draft, cell, row, column, report) => {
    const read = publishedText(cell, row, column, report);
    if (read !== null) settle(draft, read, row, column, report);
  };

const plain = (id: 'title' | 'recipient'): Settle =>
  text((draft, read) => {
    draft[id] = read;
  });

const date =
  (id: 'decidedOn' | 'acceptedOn'): Settle =>
  (draft, cell, row, column, report) => {
    draft[id] = dateOf(cell);
    if (draft[id] === null) report('error', 'not_a_date', row, column, cell);
  };

/** How each column that is no amount comes into a row. */
export const settlers: ReadonlyMap<ReadColumn['id'], Settle> = new Map<ReadColumn['id'], Settle>([
  [
    'code',
    text((draft, read, row, column, report) => {
      const { code, suggestion } = codeOf(read);
      draft.code = code;
      if (code === null) report('error', 'code_malformed', row, column, read, suggestion === null ? [] : [suggestion]);
    }),
  ],
  ['title', plain('title')],
  ['recipient', plain('recipient')],
  [
    'district',
    text((draft, read) => {
      draft.district = districtOf(read);
    }),
  ],
  [
    'place',
    text((draft, read) => {
      draft.place = read;
      draft.district ??= districtInPlace(read);
    }),
  ],
  [
    'programme',
    text((draft, read, row, column, report) => {
      draft.programme = programmeOf(read);
      if (draft.programme !== null) return;
      const isBoth = programmesIn(foldWords(read)).length > 1;
      report('error', isBoth ? 'section_conflict' : 'unknown_programme', row, column, read, programmes);
    }),
  ],
  [
    'category',
    text((draft, read, row, column, report) => {
      draft.category = categoryOf(read)?.category ?? null;
      if (draft.category === null) report('error', 'unknown_category', row, column, read, nearestCategories(read));
    }),
  ],
  [
    'legalForm',
    text((draft, read, row, column, report) => {
      draft.legalForm = legalFormOf(read);
      if (draft.legalForm === null) report('warning', 'unknown_legal_form', row, column, read);
    }),
  ],
  [
    'year',
    (draft, cell, row, column, report) => {
      draft.year = yearOf(cell);
      if (draft.year === null) report('error', 'not_a_year', row, column, cell);
    },
  ],
  [
    'decision',
    text((draft, read, row, column, report) => {
      const { decision, decidedOn, hasWrongDate } = decisionOf(read);
      draft.decision = decision;
      draft.decidedOn ??= decidedOn;
      if (hasWrongDate) report('error', 'not_a_date', row, column, read);
    }),
  ],
  ['decidedOn', date('decidedOn')],
  ['acceptedOn', date('acceptedOn')],
]);
