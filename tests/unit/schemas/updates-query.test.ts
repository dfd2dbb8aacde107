import { describe, expect, it } from 'vitest';
import { chosenPair } from '@/lib/domain/release-diff';
import { readUpdatesQuery, updatesSearch } from '@/lib/schemas/updates-query';
import { aPublication } from '../../fixtures/publication';

const numbers = [3, 2, 1];
const { release } = aPublication();
const releases = numbers.map((number) => ({ ...release, number, isCurrent: number === 3 }));
const pairOf = (search: string) => {
  const pair = chosenPair(releases, readUpdatesQuery(new URLSearchParams(search), numbers).query);
  return pair && [pair.from.number, pair.to.number];
};

describe('the address of the updates page', () => {
  it.each([
    ['', null],
    ['page=2', null],
    ['from=1&to=3', [1, 3]],
    ['from=3&to=1', [3, 1]],
    ['from=1', [1, 3]],
    ['to=2', [1, 2]],
    ['to=1', [1, 1]],
    ['from=9', null],
    ['from=9&to=2', [1, 2]],
  ])('%s asks for %j', (search, pair) => {
    expect(pairOf(search)).toEqual(pair);
  });

  it('names releases that there are not, and is written canonically', () => {
    const { query, problems } = readUpdatesQuery(new URLSearchParams('to=03&from=2&page=1'), numbers);
    expect(problems).toMatchObject([{ key: 'to', value: '03', reason: 'no_such_release' }]);
    expect(updatesSearch(query, numbers)).toBe('from=2');
  });
});
