import type { ReleaseContent } from '@/lib/data/publishing/release-content';
import { aPublication, aScheme, lower, upper } from '@/tests/fixtures/publication';

/** A register of an invented place. Two of them with different words differ in every row. */
export function inventedRegister(word: string, rows = 40, slug = 'example'): ReleaseContent {
  const { dataset, sources } = aPublication();
  return {
    dataset: { ...dataset, slug, coverage: 'complete' },
    release: {
      title: { vi: word, en: null },
      note: { vi: `Danh sách ${word}`, en: null },
      origin: 'register',
      restores: null,
      file: { name: `${word}.xlsx`, sha256: Buffer.from(word).toString('hex').padEnd(64, '0'), rows },
    },
    sources: sources.map((source) => ({ ...source, id: 'register' })),
    statements: [],
    premises: [],
    schemes: Array.from({ length: rows }, (_, index) =>
      aScheme({
        code: `XX-${String(index).padStart(6, '0')}`,
        status: 'named',
        title: `Đề án ${word} ${index}: "máy, móc"\n'; DROP TABLE "Scheme"; --`,
        titleIsDescriptive: index % 2 === 0,
        recipient: index % 3 === 0 ? null : `Hợp tác xã ${word} ${index}`,
        district: [null, upper, lower][index % 3] ?? null,
        year: 2017 + (index % 5),
        support: 9_007_199_254_740_991 - index,
        jobs: index,
        decidedOn: '2019-10-30',
        sourceIds: ['register'],
      }),
    ),
  };
}
