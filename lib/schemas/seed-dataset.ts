import { z } from 'zod';
import { bilingualField, textField } from './seed-fields';

const year = z.int({ error: 'must be a year' }).min(1990).max(2100);

/** The shape of `dataset.json`: what the dataset is about, and what is new in this release of it. */
export const seedDatasetSchema = z.strictObject({
  slug: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'must be made of small letters, digits and "-"' }),
  province: textField,
  codePrefix: textField,
  period: z
    .strictObject({ from: year, to: year })
    .refine(({ from, to }) => from <= to, { error: 'ends before it begins' }),
  agency: bilingualField,
  releaseNote: bilingualField,
});
