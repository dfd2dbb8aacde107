import { z } from 'zod';
import { categories, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { programmes } from '@/lib/vocabulary/programme';
import {
  booleanField,
  codeField,
  districtCodeField,
  idListField,
  jobsField,
  orEmpty,
  schemeCodeField,
  textField,
  wholeNumberField,
  yearField,
} from './seed-fields';

/** The shape of a row of `named-schemes.csv`: a scheme of which a source tells. Empty is "not published". */
export const seedNamedSchemeSchema = z
  .strictObject({
    code: schemeCodeField,
    programme: codeField(programmes),
    category: codeField(categories),
    year: orEmpty(yearField),
    title: textField,
    title_is_descriptive: booleanField,
    recipient: orEmpty(textField),
    legal_form: orEmpty(codeField(legalForms)),
    place: orEmpty(textField),
    district: orEmpty(districtCodeField),
    support_vnd: orEmpty(wholeNumberField),
    counterpart_vnd: orEmpty(wholeNumberField),
    total_vnd: orEmpty(wholeNumberField),
    jobs: orEmpty(jobsField),
    source_ids: idListField,
    quote: textField,
  })
  .refine(
    ({ support_vnd: support, counterpart_vnd: counterpart, total_vnd: total }) =>
      support === null || counterpart === null || total === null || support + counterpart === total,
    { path: ['total_vnd'], error: 'is not support_vnd + counterpart_vnd' },
  );

/** The shape of a row of `counted-schemes.csv`: a scheme that figures count among others and nothing else tells of. */
export const seedCountedSchemeSchema = z.strictObject({
  code: schemeCodeField,
  programme: codeField(programmes),
  category: codeField(categoriesWithRemainder),
  basis_figures: idListField,
});
