import type { YearMeaning } from '@/lib/vocabulary/meaning';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { Programme } from '@/lib/vocabulary/programme';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';

/** A column of a sheet that is read. */
export interface ReadColumn {
  readonly id: RegisterColumnId;
  /** The programme whose support alone stands in it; marks ("x") in it name the programme. */
  readonly programme: Programme | null;
  readonly isMark: boolean;
  /** Zero-based. */
  readonly index: number;
  readonly letter: string;
  readonly heading: string;
  /** As its own heading states it. */
  readonly unit: MoneyUnit | null;
  readonly yearMeaning: YearMeaning | null;
}
