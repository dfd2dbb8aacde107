import { z } from 'zod';

/** A text that is there and has no white space at its ends. */
export const textField = z
  .string({ error: 'must be a text' })
  .refine((value) => value !== '', { error: 'is empty' })
  .refine((value) => value === value.trim(), { error: 'begins or ends with white space' });

/** One of a closed list of codes. */
export const codeField = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, {
    error: (issue) => (issue.input === '' ? 'is empty' : `"${String(issue.input)}" is not one of: ${codes.join(', ')}`),
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

/** Several ids with semicolons between them. */
export const idListField = textField.transform((value) => value.split(';'));

/** A text in both languages. */
export const bilingualField = z.strictObject({ vi: textField, en: textField });
