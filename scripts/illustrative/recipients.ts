import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { Activity } from './activity';
import { illustrativeAgency } from './dataset';
import type { Random } from './random';

interface Recipient {
  readonly recipient: string;
  readonly legalForm: LegalForm | null;
}

/** What the names of invented establishments begin with, so that nobody takes them for real ones. */
export const inventedNames: Readonly<Record<LegalForm, string>> = {
  enterprise: 'Công ty TNHH Giả Định',
  cooperative: 'HTX Ví Dụ',
  household_business: 'Hộ kinh doanh Nhân Vật Hư Cấu',
};
const digits: Readonly<Record<LegalForm, number>> = { enterprise: 2, cooperative: 3, household_business: 2 };
const weights: Readonly<Record<LegalForm, number>> = { enterprise: 50, cooperative: 30, household_business: 20 };

/** One of the forms, an enterprise more often than a cooperative, that more often than a household. */
export const oneForm = (random: Random, forms: readonly LegalForm[]): LegalForm =>
  random.one(forms, (form) => weights[form]);

/** Who a scheme for several establishments is for. */
export const severalExamples = (random: Random): string => `${random.whole(4, 18)} cơ sở ví dụ`;

/** Gives each scheme a recipient that nobody can take for a real one, each establishment once. */
export function recipients(random: Random): (activity: Activity) => Recipient {
  const given: Record<LegalForm, number> = { enterprise: 0, cooperative: 0, household_business: 0 };
  return ({ recipient }) => {
    if (recipient === 'all') return { recipient: illustrativeAgency.vi, legalForm: null };
    if (recipient === 'several') return { recipient: severalExamples(random), legalForm: null };
    const legalForm = oneForm(random, recipient);
    given[legalForm] += 1;
    const number = String(given[legalForm]).padStart(digits[legalForm], '0');
    return { recipient: `${inventedNames[legalForm]} ${number}`, legalForm };
  };
}
