import { z } from 'zod';
import { largestJobs } from '@/lib/domain/scheme';

/** A text that is there and has no white space at its ends. */
export const textField = z
  .string({ error: 'must be a text' })
  .refine((value) => value !== '', { error: 'is empty' })
  .refine((value) => value === value.trim(), { error: 'begins or ends with white space' });

const patternField = (pattern: RegExp, made: string) =>
  textField.regex(pattern, { error: (issue) => `${JSON.stringify(issue.input)} is not made of ${made}` });

/** The id of a figure or a premise. Formulas and the ids of derived figures put other marks around it. */
export const idField = patternField(/^[A-Za-z0-9_]+$/, 'letters A–Z and a–z, digits and "_"');

/** The id of a source, which is also a place on a page. */
export const sourceIdField = patternField(/^[A-Za-z0-9_-]+$/, 'letters A–Z and a–z, digits, "_" and "-"');

/** A part of an address: "lang-son". */
export const slugField = patternField(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small letters and digits with "-" between');

/** A district's code in an address: "180", "son-duong". */
export const districtCodeField = patternField(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters and digits with "-" between');

/** A scheme's code, or what the codes of a dataset begin with: "LS-2017-2021". */
export const schemeCodeField = patternField(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'letters A–Z and digits with "-" between');

/** One of a closed list of codes. */
export const codeField = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, {
    error: (issue) =>
      issue.input === '' ? 'is empty' : `${JSON.stringify(issue.input)} is not one of: ${codes.join(', ')}`,
  });

/** The same field, where an empty cell is "not published" or "all". */
export const orEmpty = <Field extends z.ZodType>(field: Field) =>
  z.union([z.literal('').transform(() => null), field], {
    error: (issue) => {
      const checked = field.safeParse(issue.input);
      return checked.success ? 'is not understood' : checked.error.issues.map(({ message }) => message).join('; ');
    },
  });

/** A whole number, zero or more, in digits only. */
export const wholeNumberField = z
  .string()
  .regex(/^(0|[1-9]\d{0,14})$/, { error: (issue) => `"${String(issue.input)}" is not a whole number in plain digits` })
  .transform(Number);

export const jobsField = wholeNumberField.refine((value) => value <= largestJobs, {
  error: (issue) => `${String(issue.input)} is larger than can be`,
});

/** A number with a decimal point, zero or more. */
export const numberField = z
  .string()
  .regex(/^(0|[1-9]\d{0,14})(\.\d{1,6})?$/, { error: (issue) => `"${String(issue.input)}" is not a plain number` })
  .transform(Number);

export const yearField = z
  .string()
  .regex(/^(19|20)\d\d$/, { error: (issue) => `"${String(issue.input)}" is not a year` })
  .transform(Number);

export const booleanField = z
  .enum(['true', 'false'], { error: (issue) => `"${String(issue.input)}" is neither true nor false` })
  .transform((value) => value === 'true');

/** Several ids with semicolons between them, each once. */
export const idListField = textField
  .transform((value) => value.split(';'))
  .refine((ids) => new Set(ids).size === ids.length, { error: 'names an id twice' });

/** A text in both languages. */
export const bilingualField = z.strictObject({ vi: textField, en: textField });
