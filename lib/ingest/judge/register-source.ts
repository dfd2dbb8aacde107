import type { Period } from '@/lib/domain/period';
import { periodKey } from '@/lib/domain/period';
import type { Source } from '@/lib/domain/publication';
import type { Coverage } from '@/lib/vocabulary/coverage';
import { registerSourceId } from '@/lib/vocabulary/register-source-id';

interface About {
  readonly province: string;
  readonly period: Period;
  readonly agencyVi: string;
  readonly coverage: Coverage;
}

/** The register as a document among the sources. The file's name is the release's: the same rows in another file say the same. */
export function registerSource({ province, period, agencyVi, coverage }: About): Source {
  const years = periodKey(period).replace('-', '–');
  const isComplete = coverage === 'complete';
  return {
    id: registerSourceId,
    kind: 'register',
    title: `Danh sách đề án khuyến công ${province} ${years}`,
    author: null,
    publisher: agencyVi,
    url: null,
    publishedOn: null,
    scope: { vi: `${province}, giai đoạn ${years}`, en: `${province}, ${years}` },
    note: isComplete
      ? {
          vi: 'Danh sách do cơ quan thực hiện công bố, gồm mọi đề án của giai đoạn.',
          en: 'Published by the agency that carries the programme out; it has every scheme of the period.',
        }
      : {
          vi: 'Danh sách do cơ quan thực hiện công bố, mới gồm một phần các đề án của giai đoạn, nên các tổng cộng từ đây là “ít nhất”.',
          en: 'Published by the agency that carries the programme out; it has some of the period’s schemes, so sums of it are “at least”.',
        },
  };
}
