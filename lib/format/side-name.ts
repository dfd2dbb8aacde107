import type { SideChoice } from '@/lib/domain/compare';
import { illustrativeMark } from './illustrative-mark';
import type { View } from './view';

/** `Lạng Sơn 2017–2020`; of invented data also that it is. */
export function sideName(
  { messages, format }: Pick<View, 'messages' | 'format'>,
  { dataset, period }: Pick<SideChoice, 'dataset' | 'period'>,
): string {
  const name = messages.compare.sideName(dataset.province, format.period(period));
  const mark = illustrativeMark(dataset.isIllustrative, messages);
  return mark === null ? name : `${name} (${mark.short})`;
}
