import type { LegalForm } from '@/lib/vocabulary/legal-form';
import { foldWords } from '../words/fold-words';
import { remembered } from './remembered';

const enterprise = /^(?:enterprise|doanh nghiep|cong ty|dntn|tnhh|company|limited company|joint stock company)\b/;
const cooperative = /^(?:cooperative|co operative|hop tac xa|lien hiep hop tac xa)\b/;
const household =
  /^(?:household( business)?|business household|ho (?:kinh doanh|ca the|gia dinh|san xuat|sxkd|kd)|household_business)\b|^ho$/;

/** The legal form that a cell names. A cooperative group (tổ hợp tác) is none of the three. */
export const legalFormOf: (text: string) => LegalForm | null = remembered((text) => {
  const words = foldWords(text.slice(0, 200));
  if (enterprise.test(words)) return 'enterprise';
  if (cooperative.test(words)) return 'cooperative';
  return household.test(words) ? 'household_business' : null;
});
