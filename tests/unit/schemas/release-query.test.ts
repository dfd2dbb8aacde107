import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReleaseQuery } from '@/lib/schemas/release-query';

const read = (search: string, numbers: readonly number[] = [3, 2, 1]) =>
  readReleaseQuery(new URLSearchParams(search), numbers);

describe('readReleaseQuery', () => {
  it('asks for the current release where nothing is asked', () => {
    expect(read('')).toEqual({ release: null, problems: [] });
    expect(read('release=&programme=x')).toEqual({ release: null, problems: [] });
  });

  it('takes the number of a release that there is', () => {
    expect(read('release=2')).toEqual({ release: 2, problems: [] });
    expect(readReleaseQuery({ release: '3' }, [3]).release).toBe(3);
    expect(read('release=2&release=2').problems).toEqual([]);
  });

  it.each(['4', '0', '-1', '02', ' 2', '2.0', '2e0', 'Infinity', '__proto__', '<script>', '2\u0000', '²'])(
    'names any other, with the numbers that there are: %s',
    (value) => {
      const { release, problems } = readReleaseQuery({ release: value }, [3, 2, 1]);
      expect(release).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ key: 'release', valid: ['3', '2', '1'] });
    },
  );

  it('takes the first of several, and says so', () => {
    expect(read('release=1&release=2')).toMatchObject({ release: 1, problems: [{ value: '2', reason: 'repeated' }] });
  });

  it('knows no release of a dataset that is not there', () => {
    expect(read('release=1', [])).toMatchObject({
      release: null,
      problems: [{ reason: 'no_such_release', valid: [] }],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { release } = readReleaseQuery({ release: value }, [2, 1]);
        expect(release).toBe(value === '1' ? 1 : value === '2' ? 2 : null);
      }),
    );
  });
});
