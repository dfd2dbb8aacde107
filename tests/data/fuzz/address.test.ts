import { asyncProperty } from 'fast-check';
import { expect } from 'vitest';
import { readRegister } from '@/lib/domain/register/read-register';
import { collate } from '@/lib/format/collate';
import { readRegisterQuery, registerParameters, registerSearch } from '@/lib/schemas/register-query';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { fuzz } from './fuzz';
import { hostileQuery } from './hostile-query';

const { dataset, schemes } = langSonSeed;
const keys = Object.keys(registerParameters(dataset)).map((key) => ({
  key,
  values: ['kcqg', 'kcdp', 'machinery', '2020', '2017', 'not_published', '-support', 'title', '2', '999999', 'máy xát'],
}));

fuzz('address', 'any address of the register is read to one that reads the same', 1_000, () =>
  asyncProperty(hostileQuery(keys), async (search) => {
    const { query, problems } = readRegisterQuery(new URLSearchParams(search), dataset);
    for (const { key, value, valid } of problems) {
      expect(`${key}${value}`).not.toMatch(/[\p{C}\u2028\u2029]/u);
      expect(Array.from(value).length).toBeLessThanOrEqual(60);
      expect(valid.length).toBeLessThan(100);
    }
    const canonical = registerSearch(query);
    const again = readRegisterQuery(new URLSearchParams(canonical), dataset);
    expect(again).toEqual({ query, problems: [] });
    expect(registerSearch(again.query)).toBe(canonical);
    const register = readRegister({ schemes, dataset }, query, collate);
    expect(register.count).toBe(register.named + register.counted);
    expect(register.page).toBeLessThanOrEqual(register.pages);
  }),
);
