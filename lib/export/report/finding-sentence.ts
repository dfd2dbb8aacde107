import type { View } from '@/lib/format/view';
import type { ReportChart } from './report-input';

/** What a chart finds, as plain text without a full stop. */
export const findingSentence = (view: View, { text, values }: ReportChart['finding']): string =>
  text.replace(/\{(\w+)\}/g, (_place, key: string) => {
    const value = values[key];
    return value === undefined ? '' : typeof value === 'string' ? value : view.format.figure(value);
  });
