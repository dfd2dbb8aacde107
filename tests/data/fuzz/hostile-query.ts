import { type Arbitrary, array, constantFrom, oneof, tuple } from 'fast-check';
import { hostileText } from './hostile-text';

const malformed = [
  '%',
  '%ff',
  '%zz',
  '%ED%A0%80',
  '%E0%A4%A',
  '%C0%AF',
  '%u0041',
  '+%2B+',
  '%00',
  '%25%32%35',
] as const;

/** Every byte escaped, half pairs as what stands for them: no text makes this throw. */
const escaped = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** A part of an address as it is written: escaped with care, too much, or not at all. */
export const writtenPart = (text: Arbitrary<string>): Arbitrary<string> =>
  oneof(
    { weight: 6, arbitrary: text.map((value) => encodeURIComponent(Buffer.from(value).toString())) },
    { weight: 2, arbitrary: text.map(escaped) },
    { weight: 1, arbitrary: text.map((value) => value.replace(/[?#/\\\s]/g, '')) },
    { weight: 1, arbitrary: constantFrom<string>(...malformed) },
  );

export interface KnownKey {
  readonly key: string;
  /** Values that are understood. */
  readonly values: readonly string[];
}

/** A search part, without question mark: known keys with good and hostile values, unknown ones, and each of them often. */
export function hostileQuery(keys: readonly KnownKey[]): Arbitrary<string> {
  const pair = oneof(
    ...keys.map(({ key, values }) => {
      const hostile = writtenPart(hostileText);
      const value = values.length === 0 ? hostile : oneof(constantFrom(...values).map(encodeURIComponent), hostile);
      return value.map((written) => `${key}=${written}`);
    }),
    tuple(writtenPart(hostileText), writtenPart(hostileText)).map(([key, value]) => `${key}=${value}`),
  );
  return oneof(
    { weight: 8, arbitrary: array(pair, { maxLength: 4 }).map((pairs) => pairs.join('&')) },
    { weight: 1, arbitrary: tuple(pair, constantFrom(2, 30, 300)).map(([one, times]) => `${one}&`.repeat(times)) },
    { weight: 1, arbitrary: writtenPart(hostileText) },
  );
}
