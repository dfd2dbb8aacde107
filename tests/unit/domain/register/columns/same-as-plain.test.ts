import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister } from '@/lib/domain/register/read-register';
import { sorts, wholeRegister } from '@/lib/domain/register/register-query';
import { collate } from '@/lib/format/collate';
import { lower, upper } from '@/tests/fixtures/publication';
import { tangledQuery, tangledRegister } from '@/tests/fixtures/tangled-register';
import { readPlainRegister } from '@/tests/support/plain-register/read-plain-register';

const dataset = { districts: [lower, upper] };

describe('a register read by columns answers as one read scheme by scheme', () => {
  it('for any query', () => {
    const registerAndQueries = tangledRegister.chain((schemes) =>
      fc.tuple(fc.constant(schemes), fc.array(tangledQuery(schemes), { minLength: 1, maxLength: 8 })),
    );
    fc.assert(
      fc.property(registerAndQueries, ([schemes, queries]) => {
        for (const query of queries) {
          const content = { schemes, dataset };
          const { found, ...answer } = readRegister(content, query, collate);
          expect({ ...answer, found: [...found] }).toEqual(readPlainRegister(content, query, collate));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('in every order', () => {
    fc.assert(
      fc.property(tangledRegister, (schemes) => {
        for (const sort of sorts) {
          const query = { ...wholeRegister, sort };
          const { found } = readRegister({ schemes, dataset }, query, collate);
          expect([...found]).toEqual(readPlainRegister({ schemes, dataset }, query, collate).found);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('on every page, and beyond the last', () => {
    fc.assert(
      fc.property(tangledRegister, fc.constantFrom('', '1', 'may'), (schemes, q) => {
        for (let page = 1; page <= 5; page += 1) {
          const query = { ...wholeRegister, q, year: [2017, 2018, 'not_published' as const], page };
          const { rows, page: shown } = readRegister({ schemes, dataset }, query, collate);
          const plain = readPlainRegister({ schemes, dataset }, query, collate);
          expect({ rows, shown }).toEqual({ rows: plain.rows, shown: plain.page });
        }
      }),
      { numRuns: 200 },
    );
  });
});
