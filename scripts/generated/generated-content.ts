import type { ReleaseContent } from '@/lib/data/publishing/release-content';
import { registerSource } from '@/lib/ingest/judge/register-source';
import { generatedDataset } from './generated-dataset';
import { type Generation, generatedSchemes } from './generated-schemes';

/** What a release of a generated register is made from: all its schemes at once. */
export function generatedContent(generation: Generation): ReleaseContent {
  const { province, period, agency, coverage } = generatedDataset;
  const { rows, seed } = generation;
  return {
    dataset: generatedDataset,
    release: {
      title: null,
      note: {
        vi: `Số liệu bịa để minh họa, không có thật: ${rows} đề án sinh ra bằng chương trình, với số gieo ${seed}.`,
        en: `Invented figures: ${rows} schemes made by a program, from seed ${seed}.`,
      },
      origin: 'register',
      restores: null,
      file: null,
    },
    sources: [registerSource({ province, period, agencyVi: agency.vi, coverage })],
    statements: [],
    premises: [],
    schemes: [...generatedSchemes(generation)],
  };
}
