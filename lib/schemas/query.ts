import type { z } from 'zod';
import { showable } from './query-text';

/** Why a part of the address was not understood. Each has a sentence in every language. */
export const problemReasons = [
  'unknown_value', // not among the valid ones
  'unknown_key', // no such parameter here
  'unreadable', // control characters, or bytes that are not UTF-8
  'too_long', // a text beyond its limit: it was cut
  'repeated', // a second value where only one can be: the first counts
  'too_many', // more different values than could ever be valid
  'not_a_page_number', // a page is a whole number from 1
  'no_such_page', // beyond the last page
  'no_such_release', // not the number of a release of this dataset
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** One thing in an address that was not understood. `key` and `value` are safe to show: cut short, no control characters. */
export interface QueryProblem {
  readonly key: string;
  readonly value: string;
  readonly reason: ProblemReason;
  readonly valid: readonly string[];
}

/** What a parameter says of itself; the reader adds its key. */
export type ParameterProblem = Omit<QueryProblem, 'key'>;

/** What a parameter takes, for who describes the API. */
export interface ParameterShape {
  /** Of one value as it is read. What it puts out has a JSON Schema. */
  readonly schema: z.ZodType;
  /** What counts without the key, as the schema has it; `null` where that is nothing. */
  readonly fallback: string | number | readonly string[] | null;
  /** How many values, and how they are written: `a=1&a=2`, or `a=1,2`. */
  readonly amount: 'one' | 'repeated' | 'joined';
}

/** How one key of the address becomes a value, and how the value is written back. */
export interface Parameter<Value> {
  readonly shape: ParameterShape;
  /** `values`: what the address gives for this key, each once, none empty. */
  read(values: readonly string[]): { readonly value: Value; readonly problems: readonly ParameterProblem[] };
  /** The values to write; none for the default. */
  write(value: Value): readonly string[];
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
export type QueryOf<P extends Parameters> = {
  readonly [Key in keyof P]: P[Key] extends Parameter<infer Value> ? Value : never;
};

/** An address's search part: of the platform, or as Next hands it to a page. */
export type SearchInput = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface QueryReading<Query> {
  readonly query: Query;
  readonly problems: readonly QueryProblem[];
}

const problemsShownPerKey = 5;

function* entriesOf(input: SearchInput): Iterable<readonly [string, string]> {
  if (input instanceof URLSearchParams) {
    yield* input.entries();
    return;
  }
  for (const [key, given] of Object.entries(input)) {
    if (typeof given === 'string') yield [key, given];
    else for (const value of given ?? []) yield [key, value];
  }
}

function valuesByKey(input: SearchInput): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of entriesOf(input)) {
    const known = values.get(key) ?? new Set();
    // A form sends each of its fields, also those left empty.
    if (value !== '') known.add(value);
    values.set(key, known);
  }
  return values;
}

/**
 * Reads the search part of an address. Never throws: what is not understood becomes a problem and its value is left out.
 * `strict` also names unknown keys (for the API, where a misspelt filter must not answer with everything).
 */
export function readQuery<P extends Parameters>(
  parameters: P,
  input: SearchInput,
  options: { readonly strict: boolean } = { strict: false },
): QueryReading<QueryOf<P>> {
  const given = valuesByKey(input);
  const problems: QueryProblem[] = [];
  const query = Object.entries(parameters).map(([key, parameter]) => {
    const reading = parameter.read([...(given.get(key) ?? [])]);
    problems.push(...reading.problems.slice(0, problemsShownPerKey).map((problem) => ({ key, ...problem })));
    return [key, reading.value] as const;
  });
  if (options.strict) {
    const unknown = [...given].filter(([key]) => !Object.hasOwn(parameters, key));
    for (const [key, values] of unknown.slice(0, problemsShownPerKey)) {
      const [value = ''] = values;
      problems.push({
        key: showable(key),
        value: showable(value),
        reason: 'unknown_key',
        valid: Object.keys(parameters),
      });
    }
  }
  return { query: Object.fromEntries(query) as QueryOf<P>, problems };
}

/** The canonical search part, without `?`: keys in the order of the parameters, defaults left out. */
export function toSearch<P extends Parameters>(parameters: P, query: QueryOf<P>): string {
  const search = new URLSearchParams();
  for (const [key, parameter] of Object.entries(parameters)) {
    for (const value of parameter.write(query[key])) search.append(key, value);
  }
  return search.toString().replaceAll('%2C', ',');
}
