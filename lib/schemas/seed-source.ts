import { z } from 'zod';
import { sourceKinds } from '@/lib/vocabulary/source-kind';
import { bilingualField, codeField, sourceIdField, textField } from './seed-fields';

/** The shape of an entry of `sources.json`. `null` is "not published"; a missing key is a mistake. */
export const seedSourceSchema = z.strictObject({
  id: sourceIdField,
  kind: codeField(sourceKinds),
  title: textField,
  author: textField.nullable(),
  publisher: textField.nullable(),
  url: z.url({ protocol: /^https?$/, error: 'must be a web address' }).nullable(),
  publishedOn: z.iso.date({ error: 'must be a date such as 2020-12-23' }).nullable(),
  scope: bilingualField,
  note: bilingualField,
});
