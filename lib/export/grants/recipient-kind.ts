import { foldText } from '@/lib/domain/fold-text';
import type { Scheme } from '@/lib/domain/scheme';
import type { LegalForm } from '@/lib/vocabulary/legal-form';

export type RecipientKind = 'organization' | 'individual';

const kinds: Readonly<Record<LegalForm, RecipientKind>> = {
  enterprise: 'organization',
  cooperative: 'organization',
  // Registered in a person's name, and mostly called by it.
  household_business: 'individual',
};

const organization =
  /^(?:cong ty|doanh nghiep|dntn|hop tac xa|htx|lien hiep hop tac xa|trung tam|so cong thuong|uy ban nhan dan|ubnd|hiep hoi|hoi)(?![\p{L}\p{N}])/u;
const household = /^ho(?![\p{L}\p{N}])/u;

/**
 * Whether a recipient is an organisation or a person, by its legal form or else by the words at the head of its name;
 * `null` where neither tells, as of a cooperative group or a workshop: it may be called by a person's name.
 */
export function recipientKind({ legalForm, recipient }: Pick<Scheme, 'legalForm' | 'recipient'>): RecipientKind | null {
  if (legalForm !== null) return kinds[legalForm];
  const name = foldText(recipient ?? '');
  if (organization.test(name)) return 'organization';
  return household.test(name) ? 'individual' : null;
}
