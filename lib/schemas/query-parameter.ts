import { z } from 'zod';
import type { Parameter, ParameterProblem, ProblemReason } from './query';
import { isUnreadable, showable, tidyText } from './query-text';

const mostValues = 200;

const problem = (value: string, reason: ProblemReason, valid: readonly string[] = []): ParameterProblem => ({
  value: showable(value),
  reason: isUnreadable(value) ? 'unreadable' : reason,
  valid,
});

export interface Choice<Value> {
  readonly schema: z.ZodType<Value>;
  /** Every valid value as it is written in an address, in display order. */
  readonly valid: readonly string[];
}

/** A choice among codes. */
export const codes = <const Code extends string>(valid: readonly Code[]): Choice<Code> => ({
  schema: z.enum(valid),
  valid,
});

/** Any number of values: the key repeats. The default is none, which means all. */
export function many<Value extends string | number>({ schema, valid }: Choice<Value>): Parameter<readonly Value[]> {
  const place = (value: Value) => valid.indexOf(String(value));
  return {
    shape: { schema, fallback: null, amount: 'repeated' },
    read(values) {
      const problems: ParameterProblem[] = [];
      const chosen = new Set<Value>();
      for (const value of values.slice(0, mostValues)) {
        const parsed = schema.safeParse(value);
        if (parsed.success) chosen.add(parsed.data);
        else problems.push(problem(value, 'unknown_value', valid));
      }
      const beyond = values[mostValues];
      if (beyond !== undefined) problems.unshift(problem(beyond, 'too_many', valid));
      return { value: [...chosen].sort((a, b) => place(a) - place(b)), problems };
    },
    write: (chosen) => chosen.map(String),
  };
}

/** Exactly one value, or the fallback. */
export function one<Value extends string | number, Fallback extends Value | null>(
  { schema, valid }: Choice<Value>,
  fallback: Fallback,
  reason: ProblemReason = 'unknown_value',
): Parameter<Value | Fallback> {
  return {
    shape: { schema, fallback, amount: 'one' },
    read(values) {
      const [first, second] = values;
      if (first === undefined) return { value: fallback, problems: [] };
      const repeated = second === undefined ? [] : [problem(second, 'repeated', valid)];
      const parsed = schema.safeParse(first);
      if (parsed.success) return { value: parsed.data, problems: repeated };
      return { value: fallback, problems: [problem(first, reason, valid), ...repeated] };
    },
    write: (value) => (value === fallback ? [] : [String(value)]),
  };
}

/** Yes (`1`) or no (`0`, the default). */
export function flag(): Parameter<boolean> {
  const digit = one(codes(['0', '1']), '0');
  return {
    shape: digit.shape,
    read(values) {
      const { value, problems } = digit.read(values);
      return { value: value === '1', problems };
    },
    write: (value) => (value ? ['1'] : []),
  };
}

/** A page of a list, from 1. */
export const pageNumber = (): Parameter<number> =>
  one(
    {
      schema: z
        .string()
        .regex(/^[1-9]\d{0,5}$/)
        .transform(Number)
        .pipe(z.number().int().min(1).max(999_999)),
      valid: [],
    },
    1,
    'not_a_page_number',
  );

/** Words that a reader typed, in one spelling and cut to `limit` characters. */
export function text(limit: number): Parameter<string> {
  return {
    shape: { schema: z.string().max(limit), fallback: null, amount: 'one' },
    read(values) {
      const [first, second] = values;
      if (first === undefined) return { value: '', problems: [] };
      const repeated = second === undefined ? [] : [problem(second, 'repeated')];
      if (isUnreadable(first)) return { value: '', problems: [problem(first, 'unreadable'), ...repeated] };
      const characters = Array.from(tidyText(first));
      if (characters.length <= limit) return { value: characters.join(''), problems: repeated };
      const cut = characters.slice(0, limit).join('').trimEnd();
      return { value: cut, problems: [problem(first, 'too_long'), ...repeated] };
    },
    write: (value) => (value === '' ? [] : [value]),
  };
}

/** Any number of codes in the order in which they are given, `a,b` or as repeated keys. */
export function list<const Code extends string>(
  valid: readonly Code[],
  fallback: readonly Code[],
): Parameter<readonly Code[]> {
  const each = many(codes(valid));
  return {
    shape: { ...each.shape, fallback, amount: 'joined' },
    read(values) {
      const parts = [...new Set(values.flatMap((value) => value.split(',')))].filter((part) => part !== '');
      const { value, problems } = each.read(parts);
      const chosen = [...value].sort((a, b) => parts.indexOf(a) - parts.indexOf(b));
      return { value: chosen.length > 0 ? chosen : fallback, problems };
    },
    write: (chosen) => (chosen.join() === fallback.join() ? [] : [chosen.join()]),
  };
}
