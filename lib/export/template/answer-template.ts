import { messagesFor } from '@/lib/i18n/messages';
import { fileParameters } from '@/lib/schemas/api-query';
import { readQuery } from '@/lib/schemas/query';
import packageJson from '@/package.json';
import { cacheControl } from '../cache-control';
import { entityTagOf, hasAlready } from '../entity-tag';
import { notUnderstood, publicHeaders } from '../problem';
import { templateWorkbook } from './template-workbook';

/** Answers a request for the template: 200 with the workbook, 304 where the reader has it, 400 for an unknown `lang`. */
export async function answerTemplate(request: Request): Promise<Response> {
  const { lang } = fileParameters;
  const { query, problems } = readQuery({ lang }, new URL(request.url).searchParams, { strict: true });
  if (problems.length > 0) return notUnderstood(problems);

  const name = messagesFor(query.lang).template.fileName;
  const headers = {
    ...publicHeaders,
    'cache-control': cacheControl(false),
    etag: entityTagOf(`template ${packageJson.version} ${query.lang}`),
  };
  if (hasAlready(request, headers.etag)) return new Response(null, { status: 304, headers });

  const bytes = await templateWorkbook(query.lang);
  return new Response(request.method === 'HEAD' ? null : Buffer.from(bytes), {
    headers: {
      ...headers,
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-language': query.lang,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
