import { describe, expect, it } from 'vitest';
import type { District } from '@/lib/domain/district';
import { aPublication } from '../../../fixtures/publication';
import { aContext, aRow, judge } from './a-reading';

const rowsOf = (names: readonly (string | null)[]) => names.map((district, index) => aRow(5 + index, { district }));
const existing = (districts: readonly District[]) => {
  const current = aPublication({ statements: [], premises: [], schemes: [] });
  const period = { from: 2021, to: 2025 };
  return aContext(
    { ...current, dataset: { ...current.dataset, province: 'Tuyên Quang', period, districts } },
    { isComplete: true },
  );
};

describe('the districts of a new dataset', () => {
  it('are the names found, in the order of the alphabet', async () => {
    const { content, report } = await judge(rowsOf(['Yên Sơn', 'Đắk Song', null, 'Yên Sơn']));
    expect(report.problems).toEqual([]);
    expect(content?.dataset.districts).toEqual([
      { code: 'dak-song', name: 'Đắk Song' },
      { code: 'yen-son', name: 'Yên Sơn' },
    ]);
    expect(content?.schemes.map(({ district }) => district?.code ?? 'none').sort()).toEqual([
      'dak-song',
      'none',
      'yen-son',
      'yen-son',
    ]);
  });

  it('are one where only diacritics differ; the usual spelling is taken, whatever the order', async () => {
    const names = ['Son Duong', 'Sơn Dương', 'Sơn Dương'];
    for (const order of [names, names.toReversed()]) {
      const { content, report } = await judge(rowsOf(order));
      expect(content?.dataset.districts).toEqual([{ code: 'son-duong', name: 'Sơn Dương' }]);
      expect(report.problems).toMatchObject([{ code: 'district_spelled_differently', found: 'Son Duong' }]);
    }
  });

  it('that differ by a letter or two are doubtful, told at the rarer', async () => {
    const { report } = await judge(rowsOf(['Chiêm Hóa', 'Chiêm Hóa', 'Chiêm Hoá', 'Chim Hóa']));
    expect(report.problems).toMatchObject([
      { code: 'district_spelled_differently', found: 'Chiêm Hoá' },
      { code: 'district_similar', found: 'Chim Hóa', details: [{ value: 'Chiêm Hóa' }, { value: 1 }, { value: 3 }] },
    ]);
  });

  it.each([[['Quận 1', 'Quận 2']], [['Yên Sơn', 'Tân Sơn']], [['Văn Lãng', 'Văn Quan']]])(
    '%s are two',
    async (names) => {
      expect((await judge(rowsOf(names))).report.problems).toEqual([]);
    },
  );

  it('may have hostile names', async () => {
    const { content } = await judge(rowsOf(['__proto__', '漢字', '<script>']));
    expect(content?.dataset.districts.map(({ code }) => code)).toEqual(['6f22-5b57', 'proto', 'script']);
  });
});

describe('the districts of a dataset that has codes of its own', () => {
  const official = existing([
    { code: '178', name: 'Thành phố Lạng Sơn' },
    { code: '180', name: 'Tràng Định' },
  ]);

  it('are found by name, without the word for what they are, and by code', async () => {
    const { content } = await judge(rowsOf(['Lạng Sơn', 'TRÀNG ĐỊNH', '178']), {}, official);
    expect(content?.dataset.districts.map(({ code }) => code)).toEqual(['178', '180']);
    expect(content?.schemes.map(({ district }) => district?.code)).toEqual(['178', '180', '178']);
  });

  it('are no others: the nearest name is suggested', async () => {
    const { content, report } = await judge(rowsOf(['Tràng Đinhj', 'Tràng Đinhj']), {}, official);
    expect(content).toBeNull();
    const [problem] = report.problems;
    expect(problem).toMatchObject({ severity: 'error', code: 'unknown_district', found: 'Tràng Đinhj' });
    expect(problem?.details.slice(0, 2)).toEqual([
      { kind: 'text', value: 'Tràng Định' },
      { kind: 'count', value: 2 },
    ]);
  });
});

it('a dataset whose districts came from a register takes new ones, and forgets those without a scheme', async () => {
  const known = existing([
    { code: 'ham-yen', name: 'Hàm Yên' },
    { code: 'yen-son', name: 'Yên Sơn' },
  ]);
  const { content, report } = await judge(rowsOf(['Yên Sơn', 'Na Hang']), {}, known);
  expect(report.problems).toMatchObject([{ severity: 'warning', code: 'new_district', found: 'Na Hang' }]);
  expect(content?.dataset.districts.map(({ code }) => code)).toEqual(['yen-son', 'na-hang']);
});
