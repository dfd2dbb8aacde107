import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { coverages } from '@/lib/vocabulary/coverage';
import { jobsMeanings, yearMeanings } from '@/lib/vocabulary/meaning';
import { reservedSlugs } from '@/lib/vocabulary/site-page';
import { bilingualField, codeField, districtCodeField, schemeCodeField, slugField, textField } from './seed-fields';

const year = z.int({ error: 'must be a year' }).min(1990).max(2100);

/** Slugs that would hide, or be hidden by, an address of the site itself. */
const siteAddresses: readonly string[] = ['api', ...reservedSlugs, ...locales];

/** The shape of `dataset.json`: what the dataset is about, and what is new in this release of it. */
export const seedDatasetSchema = z.strictObject({
  slug: slugField.refine((slug) => !siteAddresses.includes(slug), {
    error: (issue) => `"${String(issue.input)}" is an address of the site itself`,
  }),
  province: textField,
  codePrefix: schemeCodeField,
  period: z
    .strictObject({ from: year, to: year })
    .refine(({ from, to }) => from <= to, { error: 'ends before it begins' }),
  agency: bilingualField,
  isIllustrative: z.boolean({ error: 'must be true or false' }),
  coverage: codeField(coverages),
  yearMeaning: codeField(yearMeanings),
  jobsMeaning: codeField(jobsMeanings),
  districts: z
    .array(z.strictObject({ code: districtCodeField, name: textField }))
    .refine((list) => new Set(list.map(({ code }) => code)).size === list.length, { error: 'gives a code twice' }),
  releaseNote: bilingualField,
});
