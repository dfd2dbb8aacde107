import { type LegalForm, legalForms } from '@/lib/vocabulary/legal-form';
import type { Random } from '../illustrative/random';
import { inventedNames, oneForm } from '../illustrative/recipients';
import { brandCount, brandName, brandNumber } from './brand';

interface Establishment {
  readonly name: string;
  readonly brand: string;
  readonly legalForm: LegalForm;
  /** Whether a scheme was for it before: each gets two. */
  readonly isKnown: boolean;
}

/** Gives each scheme an invented establishment of one of the forms. Remembers only how often a brand was given. */
export function establishments(random: Random): (forms: readonly LegalForm[]) => Establishment {
  const given = new Uint32Array(brandCount * legalForms.length);
  return (forms) => {
    const legalForm = oneForm(random, forms);
    const number = brandNumber(random);
    const place = number * legalForms.length + legalForms.indexOf(legalForm);
    const before = given[place] ?? 0;
    given[place] = before + 1;
    const brand = brandName(number);
    const branch = Math.floor(before / 2);
    const name = `${inventedNames[legalForm]} ${brand}${branch === 0 ? '' : ` ${branch + 1}`}`;
    return { name, brand, legalForm, isKnown: before % 2 === 1 };
  };
}
