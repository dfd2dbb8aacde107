import { foldText } from '@/lib/domain/fold-text';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import { unitNames } from './unit-names';

/** The unit that a text names if it says nothing else: "triệu đồng", "Tr.đ", "1.000đ". */
export const unitOf = (text: string): MoneyUnit | null =>
  unitNames.get(foldText(text).replace(/[^a-z0-9]/g, '')) ?? null;
