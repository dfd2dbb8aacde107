import { describe, expect, it } from 'vitest';
import type { WholePublication } from '@/lib/domain/publication';
import { diffReleases } from '@/lib/domain/release-diff';
import { releaseDiffLines } from '@/lib/format/release-diff-text';
import { aPublication, aScheme, lower } from '../../fixtures/publication';
import { aReport } from '../../fixtures/report';

const { dataset, statements, schemes, sources } = aPublication();
const diffTo = (given: Partial<WholePublication>) => diffReleases(aReport(), aReport(given));

describe('the lines of a difference', () => {
  it('say so where nothing differs', () => {
    expect(releaseDiffLines('vi', diffTo({}))).toEqual(['Không có gì khác.']);
    expect(releaseDiffLines('en', diffTo({}))).toEqual(['Nothing differs.']);
  });

  it('name each figure with what it was and is, in each language', () => {
    const later = statements.map((statement) =>
      statement.id === 'T08' ? { ...statement, value: 14, qualifier: 'at_least' as const } : statement,
    );
    expect(releaseDiffLines('vi', diffTo({ statements: later }))).toEqual([
      '1 con số khác đi; sửa 1 câu trích',
      'Việc làm – Ứng dụng máy móc thiết bị tiên tiến, 2017–2021: 12 → ít nhất 14',
      'Sửa câu trích T08: Việc làm – Ứng dụng máy móc thiết bị tiên tiến, 2017–2021: 12 → 14',
    ]);
    expect(releaseDiffLines('en', diffTo({ statements: later }))[1]).toBe(
      'Jobs – Advanced machinery and equipment, 2017–2021: 12 → at least 14',
    );
  });

  it('name each field of a corrected scheme, and what is not published', () => {
    const [first, ...rest] = schemes;
    if (!first) throw new Error('The example has schemes.');
    const diff = diffTo({
      schemes: [
        { ...first, support: 180_500_000, jobs: null, district: lower },
        ...rest.slice(1),
        aScheme({ code: 'XX-77' }),
      ],
    });
    expect(releaseDiffLines('vi', diff)).toEqual([
      'thêm 1 đề án; bớt 1 đề án; sửa 1 đề án',
      'Thêm đề án XX-77',
      'Bớt đề án XX-02 (Ép gạch không nung)',
      'Sửa đề án XX-01 (=Máy cắt, "kim loại"): huyện, thành phố: Thượng Mẫu → Hạ Mẫu; kinh phí hỗ trợ: 170 triệu đồng → 180,5 triệu đồng; việc làm: 7 → chưa công bố',
    ]);
  });

  it('tell what changed of the dataset', () => {
    const diff = diffTo({ dataset: { ...dataset, period: { from: 2017, to: 2022 }, jobsMeaning: 'created' } });
    expect(releaseDiffLines('en', diff)).toContain('Period: 2017–2021 → 2017–2022');
    expect(releaseDiffLines('en', diff)).toContain('Jobs: sources do not say how they are counted → new jobs only');
  });

  it('are cut at the limit, and count what is left', () => {
    const many = Array.from({ length: 30 }, (_, index) => aScheme({ code: `XX-${index + 10}` }));
    const lines = releaseDiffLines('vi', diffTo({ schemes: [...schemes, ...many] }), 4);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe('… và 26 mục nữa');
  });

  it('hold no control characters and nothing that turns the direction of reading', () => {
    const hostile = 'Máy\u001b[31m cắt\r\nX-Header: 1\u202Egnp.exe\u2028';
    const diff = diffTo({
      schemes: [
        aScheme({ code: 'XX-09', title: hostile }),
        ...schemes.map((scheme) => ({ ...scheme, recipient: hostile })),
      ],
      sources: sources.map((source) => ({ ...source, title: hostile })),
      dataset: { ...dataset, province: hostile },
    });
    for (const line of releaseDiffLines('vi', diff)) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  });
});
