import { chartIds } from '@/lib/domain/charts/chart-model';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { chartFileParameters } from '@/lib/schemas/chart-file-query';
import { chartFormatIds, chartFormats } from '@/lib/vocabulary/file-format';
import type { ApiOperation } from '../api-operation';
import { currentRelease, type OperationContext, slugsOf } from './operation-context';

/** The formats that have an address of their own; others are another question at the same. */
const formats = chartFormatIds.map((id) => chartFormats[id]).filter(({ search }) => search === '');

/** The files of each chart: `charts/byProgramme.svg`. A path each, since charts measure different things. */
export const chartOperations = ({ subjects, messages }: OperationContext): readonly ApiOperation[] =>
  chartIds.flatMap((id) => {
    const having = subjects.flatMap((subject) => {
      const chart = chartsFor(subject.report).find((candidate) => candidate.id === id);
      return chart ? { ...subject, chart } : [];
    });
    if (having.length === 0) return [];
    return formats.map(
      ({ extension, mediaType, isSpoken }): ApiOperation => ({
        id: `${id}${extension.charAt(0).toUpperCase()}${extension.slice(1)}`,
        topic: 'charts',
        path: `/api/v1/{dataset}/charts/${id}.${extension}`,
        pathValues: { dataset: slugsOf(having) },
        summary: messages.apiPage.inFormat(messages.charts.byId[id].title, extension.toUpperCase()),
        query: having.map(({ chart, numbers }) => chartFileParameters(chart, extension, numbers)),
        examples: currentRelease(having),
        mediaType,
        schema: mediaType.startsWith('image/png') ? null : { type: 'string' },
        headers: [
          'etag',
          'contentDisposition',
          'link',
          'illustrative',
          ...(isSpoken ? ['contentLanguage' as const] : []),
        ],
        failures: [400, 404, 503],
      }),
    );
  });
