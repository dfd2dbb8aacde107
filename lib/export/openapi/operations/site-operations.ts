import { templateAddress } from '@/lib/format/template-href';
import { openApiParameters } from '@/lib/schemas/open-api-query';
import { templateParameters } from '@/lib/schemas/template-query';
import { siteFiles, tableFormats } from '@/lib/vocabulary/file-format';
import type { ApiOperation } from '../api-operation';
import type { OperationContext } from './operation-context';

/** What is about no dataset, or about all. */
export function siteOperations({ messages }: OperationContext): readonly ApiOperation[] {
  const { site } = messages.apiPage;
  const ofSite = { topic: 'site', pathValues: {}, query: [], headers: ['etag'], failures: [400, 503] } as const;
  return [
    {
      ...ofSite,
      id: 'start',
      path: '/api/v1',
      summary: site.start,
      query: [{}],
      mediaType: 'application/json; charset=utf-8',
      schema: { $ref: '#/components/schemas/ApiStart' },
    },
    ...(['catalogTurtle', 'catalogJsonld'] as const).map(
      (id): ApiOperation => ({
        ...ofSite,
        id,
        path: `/api/v1/${siteFiles[id].file}`,
        summary: site[id],
        query: [{}],
        mediaType: siteFiles[id].mediaType,
        schema: id === 'catalogTurtle' ? { type: 'string' } : { type: ['object', 'array'] },
        headers: ['etag', 'link'],
      }),
    ),
    {
      ...ofSite,
      id: 'openapi',
      path: `/api/v1/${siteFiles.openapi.file}`,
      summary: site.openapi,
      query: [openApiParameters],
      mediaType: siteFiles.openapi.mediaType,
      schema: { type: 'object', required: ['openapi', 'info', 'paths'] },
    },
    {
      ...ofSite,
      id: 'registerTemplate',
      path: templateAddress,
      summary: site.template,
      query: [templateParameters],
      mediaType: tableFormats.xlsx.mediaType,
      schema: null,
      headers: ['etag', 'contentDisposition', 'contentLanguage'],
      failures: [400],
    },
    {
      ...ofSite,
      id: 'health',
      path: '/api/health',
      summary: site.health,
      mediaType: 'application/json',
      schema: { $ref: '#/components/schemas/Health' },
      headers: [],
      failures: [503],
    },
  ];
}
