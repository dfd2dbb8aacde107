import type { DataValidation } from 'hucre/xlsx';
import type { Messages } from '@/lib/i18n/messages';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import type { GuideSheet } from './guide-sheet';
import { templateColumns } from './template-column';

/** From the year of Nghị định 45/2012/NĐ-CP on. */
const years = Array.from({ length: 24 }, (_, index) => String(2012 + index));

// As spreadsheets count days: 1 January 2000 and 31 December 2099.
const firstDay = '36526';
const lastDay = '73050';
const mostMoney = '999999999999999';

/** What may be written in a column's cells, with the words that a spreadsheet shows beside them. */
export function columnValidation(
  id: RegisterColumnId,
  range: string,
  { template }: Messages,
  ranges: GuideSheet['ranges'],
): DataValidation {
  const { refused, explanations } = template;
  const common = {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputMessage: explanations[id],
    showErrorMessage: true,
    errorTitle: refused.title,
  };
  const { kind } = templateColumns[id];
  switch (kind) {
    case 'programme':
    case 'category':
    case 'legal_form':
      return { ...common, type: 'list', formula1: ranges[kind], errorMessage: refused.list };
    case 'year':
      return { ...common, type: 'list', values: years, errorMessage: refused.list };
    case 'money':
    case 'count': {
      const limits = { operator: 'between', formula1: '0', formula2: mostMoney } as const;
      return { ...common, ...limits, type: 'whole', errorMessage: refused.whole };
    }
    case 'date': {
      const limits = { operator: 'between', formula1: firstDay, formula2: lastDay } as const;
      return { ...common, ...limits, type: 'date', errorMessage: refused.date };
    }
    case 'text':
    case 'long_text':
      return { ...common, type: 'textLength', operator: 'lessThanOrEqual', formula1: '1000', showErrorMessage: false };
  }
}
