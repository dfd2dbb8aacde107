import { type Measure, measureTraits } from '@/lib/vocabulary/measure';
import type { View } from './view';

/** The heading of a column of figures: `Kinh phí khuyến công hỗ trợ (triệu đồng)`. */
export function measureWithUnit({ messages: { vocabulary } }: View, measure: Measure): string {
  const unit = vocabulary.unit[measureTraits(measure).unit];
  return unit ? `${vocabulary.measure[measure]} (${unit})` : vocabulary.measure[measure];
}
