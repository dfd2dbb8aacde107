import { chartFormatIds, chartFormats } from '@/lib/vocabulary/file-format';

/** Every ending that a chart's file may have, once each. */
export const chartExtensions = [...new Set(chartFormatIds.map((id) => chartFormats[id].extension))];

/** The addresses of the files of charts. */
export const chartAddresses = (slugs: readonly string[], ids: readonly string[]): readonly string[] =>
  slugs.flatMap((slug) =>
    ids.flatMap((id) => chartExtensions.map((extension) => `/api/v1/${slug}/charts/${id}.${extension}`)),
  );
