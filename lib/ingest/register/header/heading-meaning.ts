import type { YearMeaning } from '@/lib/vocabulary/meaning';
import type { Programme } from '@/lib/vocabulary/programme';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';

/** What a heading says of the cells below it. */
export interface HeadingMeaning {
  /** `ordinal`: numbers the rows. `ignored`: understood, and of no use to the register. */
  readonly column: RegisterColumnId | 'ordinal' | 'ignored';
  /** Only the support that this programme pays: such a column gives both the programme and the amount. */
  readonly programme?: Programme;
  readonly yearMeaning?: YearMeaning;
}
