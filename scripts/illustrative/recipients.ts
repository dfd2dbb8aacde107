import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { Activity } from './activity';
import { illustrativeAgency } from './dataset';
import type { Random } from './random';

interface Recipient {
  readonly recipient: string;
  readonly legalForm: LegalForm | null;
}

const names: Readonly<Record<LegalForm, readonly [name: string, digits: number]>> = {
  enterprise: ['Công ty TNHH Giả Định', 2],
  cooperative: ['HTX Ví Dụ', 3],
  household_business: ['Hộ kinh doanh Nhân Vật Hư Cấu', 2],
};
const weights: Readonly<Record<LegalForm, number>> = { enterprise: 50, cooperative: 30, household_business: 20 };

/** Gives each scheme a recipient that nobody can take for a real one, each establishment once. */
export function recipients(random: Random): (activity: Activity) => Recipient {
  const given: Record<LegalForm, number> = { enterprise: 0, cooperative: 0, household_business: 0 };
  return ({ recipient }) => {
    if (recipient === 'all') return { recipient: illustrativeAgency.vi, legalForm: null };
    if (recipient === 'several') return { recipient: `${random.whole(4, 18)} cơ sở ví dụ`, legalForm: null };
    const legalForm = random.one(recipient, (form) => weights[form]);
    const [name, digits] = names[legalForm];
    given[legalForm] += 1;
    return { recipient: `${name} ${String(given[legalForm]).padStart(digits, '0')}`, legalForm };
  };
}
