import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

type Leaf = readonly [path: string, value: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(locales)('the messages of %s', (locale) => {
  const texts = leaves(messagesFor(locale));

  it('say something everywhere but where a unit has no name', () => {
    const empty = texts.filter(([path, value]) => value === '' && !path.startsWith('.vocabulary.unit'));
    expect(empty).toEqual([]);
  });

  it('have the same places to fill as the Vietnamese', () => {
    const vietnamese = new Map(leaves(messagesFor('vi')));
    for (const [path, value] of texts) {
      const original = vietnamese.get(path);
      if (typeof value === 'string' && typeof original === 'string')
        expect(placesOf(value), path).toEqual(placesOf(original));
    }
  });

  it('use composed characters, and quotes and dashes of print', () => {
    for (const [path, value] of texts) {
      if (typeof value !== 'string') continue;
      expect(value, path).toBe(value.normalize('NFC'));
      expect(value, path).not.toMatch(/["']| - | {2}/);
    }
  });
});
