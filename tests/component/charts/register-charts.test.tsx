import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { chartNotes } from '@/components/charts/chart-notes';
import { chartParts } from '@/components/charts/chart-parts';
import { ChartTable } from '@/components/charts/chart-table';
import { findingText } from '@/components/charts/finding';
import type { BarsDrawing } from '@/lib/domain/charts/chart-drawing';
import type { ChartId } from '@/lib/domain/charts/chart-model';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { textWidth } from '@/lib/domain/charts/text-width';
import { reportOf } from '@/lib/domain/report';
import type { Scheme } from '@/lib/domain/scheme';
import { viewOf } from '@/lib/format/view';
import { type Locale, locales } from '@/lib/i18n/locales';
import { readOverviewQuery } from '@/lib/schemas/overview-query';
import type { Measure } from '@/lib/vocabulary/measure';
import { aFullPublication, aRow, largeRegister, placedRegister, smallRegister } from '@/tests/fixtures/full-register';

const drawn = (id: ChartId, measure: Measure, schemes: readonly Scheme[] = placedRegister, locale: Locale = 'vi') => {
  const report = reportOf(aFullPublication(schemes));
  const view = viewOf(locale, report.publication.dataset);
  const chart = chartsFor(report).find((each) => each.id === id);
  if (!chart) throw new Error(`There is no chart ${id}.`);
  const { query } = readOverviewQuery({ [id]: measure }, chartsFor(report));
  const parts = chartParts(view, report, chart, query);
  return {
    ...parts,
    title: findingText(parts.finding, view),
    table: renderToStaticMarkup(<ChartTable view={view} model={parts.model} />),
    notes: chartNotes(view, report, parts.model),
  };
};
const textOf = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

describe('findings', () => {
  it.each([
    ['byDistrict', 'support', 'Thượng Mẫu dùng nhiều kinh phí nhất: 780 triệu đồng, 72,22% của cả chương trình'],
    ['byDistrict', 'schemes', 'Thượng Mẫu có nhiều đề án nhất: 4 trong 6 đề án'],
    ['overTime', 'support', 'Nhà nước hỗ trợ nhiều nhất vào năm 2017: 500 triệu đồng'],
    ['byProgramme', 'support', 'Ngân sách địa phương chi 49,07% kinh phí hỗ trợ, ngân sách trung ương 50,93%'],
    [
      'leverageByCategory',
      'leverage_ratio',
      'Mỗi đồng hỗ trợ đi cùng ít nhất 3,7037 đồng của cơ sở, nhiều nhất ở một loại hình: ứng dụng máy móc thiết bị tiên tiến, ít nhất 4,4286 đồng',
    ],
  ] as const)('%s by %s', (id, measure, title) => {
    expect(drawn(id, measure).title).toBe(title);
  });

  it('hold only as far as is known where a row that is known in part may be greater', () => {
    expect(drawn('byDistrict', 'counterpart', smallRegister).title).toBe(
      'Theo số liệu hiện có: Thượng Mẫu góp nhiều vốn đối ứng nhất: ít nhất 3.000 triệu đồng',
    );
    expect(drawn('leverageByCategory', 'leverage_ratio', smallRegister).title).toContain('nhiều nhất ở một loại hình');
  });

  it('do not name one of two that share the first place', () => {
    expect(
      drawn('byDistrict', 'support', [aRow('A', [1, 1]), aRow('B', [1, 1], { district: null, year: 2018 })]).title,
    ).toContain('Thượng Mẫu');
    expect(drawn('overTime', 'support', [aRow('A', [1, 1]), aRow('B', [1, 1], { year: 2018 })]).title).toBe(
      'Theo thời gian',
    );
  });

  it.each(locales)('have every text in %s', (locale) => {
    for (const { id, measures } of chartsFor(reportOf(aFullPublication(smallRegister)))) {
      for (const measure of measures) {
        const { title, notes, table } = drawn(id, measure, smallRegister, locale);
        expect([title, ...notes, table].join(' ')).not.toMatch(/undefined|NaN|\{\w+\}/);
      }
    }
  });
});

describe('tables', () => {
  it('end with the total where rows add up, and with the ratio of the whole where they do not', () => {
    expect(textOf(drawn('byDistrict', 'support', smallRegister).table)).toContain(
      '|Không ghi huyện, thành phố|60|Tổng cộng|1.180|',
    );
    const ratios = textOf(drawn('leverageOverTime', 'leverage_ratio', smallRegister).table);
    expect(ratios).toContain('|Không ghi năm|4|Tính chung|ít nhất 3,5508|');
    expect(ratios).not.toContain('Tổng cộng');
  });

  it('tell what has no year', () => {
    expect(textOf(drawn('overTime', 'support', smallRegister).table)).toContain('|Không ghi năm|40|');
  });
});

describe('drawings', () => {
  it('compare the rows of a ratio to the whole, and stack nothing', () => {
    const wide = drawn('leverageByCategory', 'leverage_ratio').drawings.wide as BarsDrawing;
    expect(wide.reference).toBeCloseTo(4000 / 1080, 10);
    expect(wide.series).toEqual(['all']);
    expect(wide.key.map(({ kind }) => kind)).toEqual(['hatched', 'range', 'reference']);
    expect((drawn('byDistrict', 'support').drawings.wide as BarsDrawing).reference).toBeNull();
  });

  it('tell a sum of the register from a published figure only where there is more to tell apart', () => {
    expect(drawn('byDistrict', 'support').drawings.narrow.key).toEqual([]);
    expect(drawn('byDistrict', 'support', smallRegister).drawings.narrow.key.map(({ kind }) => kind)).toEqual([
      'register',
      'range',
      'unplaced',
    ]);
  });

  it('turn years into bars where their columns have no room for their amounts', () => {
    const roomy = drawn('overTime', 'support').drawings;
    expect([roomy.narrow.kind, roomy.wide.kind]).toEqual(['time', 'time']);
    const crowded = drawn('overTime', 'support', smallRegister).drawings;
    expect([crowded.narrow.kind, crowded.wide.kind]).toEqual(['bars', 'time']);
    expect((crowded.narrow as BarsDrawing).rows.map(({ label }) => label.join(' '))).toEqual([
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      'Không ghi năm',
    ]);
  });

  it('keep the values of 22 districts inside a phone’s picture', () => {
    const schemes = largeRegister(440).map((scheme, index) => ({
      ...scheme,
      district: { code: `${index % 22}`, name: `Thành phố Thứ ${index % 22}` },
      support: 1_234_567_000_000 + index,
    }));
    const narrow = drawn('byDistrict', 'support', schemes).drawings.narrow as BarsDrawing;
    expect(narrow.rows).toHaveLength(22);
    expect(narrow.height).toBeLessThan(1100);
    const plot = narrow.width - narrow.margin.left - narrow.margin.right;
    for (const row of narrow.rows) {
      const end = narrow.margin.left + (row.end / narrow.axis.max) * plot;
      expect(end + textWidth(row.value, 14)).toBeLessThan(narrow.width);
    }
  });
});

it('notes say what a year and a job are, and what may be missing', () => {
  expect(drawn('overTime', 'jobs', smallRegister).notes).toEqual([
    'Đề án mà danh sách không ghi năm đứng thành một dòng riêng, nên các dòng luôn cộng đúng bằng tổng.',
    'Danh sách không nói rõ năm là năm kế hoạch hay năm nghiệm thu.',
    'Việc làm là con số danh sách ghi ở từng đề án; danh sách không nói rõ cách đếm.',
    'Có đề án thiếu số tiền, số lao động, năm hoặc huyện; con số thật ở những dòng ghi “ít nhất” có thể lớn hơn.',
  ]);
  expect(drawn('capital', 'total_capital', largeRegister(10)).notes).toEqual([]);
});
