import { z } from 'zod';
import { locales } from '@/lib/i18n/locales';
import { bilingualField, schemeCodeField, slugField, textField } from './seed-fields';

const year = z.int({ error: 'must be a year' }).min(1990).max(2100);

/** Slugs that would hide, or be hidden by, an address of the site itself. */
const reservedSlugs: readonly string[] = ['api', 'missing', 'unavailable', ...locales];

/** The shape of `dataset.json`: what the dataset is about, and what is new in this release of it. */
export const seedDatasetSchema = z.strictObject({
  slug: slugField.refine((slug) => !reservedSlugs.includes(slug), {
    error: (issue) => `"${String(issue.input)}" is an address of the site itself`,
  }),
  province: textField,
  codePrefix: schemeCodeField,
  period: z
    .strictObject({ from: year, to: year })
    .refine(({ from, to }) => from <= to, { error: 'ends before it begins' }),
  agency: bilingualField,
  releaseNote: bilingualField,
});
