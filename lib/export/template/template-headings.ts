import type { Messages } from '@/lib/i18n/messages';
import type { YearMeaning } from '@/lib/vocabulary/meaning';
import { registerColumnIds } from '@/lib/vocabulary/register-column';

/** The headings in the order of the columns; the one of the years says what they are the years of. */
export const templateHeadings = ({ template }: Messages, yearMeaning: YearMeaning): readonly string[] =>
  registerColumnIds.map((id) => (id === 'year' ? template.yearHeadings[yearMeaning] : template.headings[id]));
