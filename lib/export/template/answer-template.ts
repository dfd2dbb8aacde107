import { defaultLocale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { readQuery } from '@/lib/schemas/query';
import { codes, one } from '@/lib/schemas/query-parameter';
import packageJson from '@/package.json';
import { notUnderstood, publicHeaders } from '../problem';
import { templateWorkbook } from './template-workbook';

const parameters = { lang: one(codes(locales), defaultLocale) };

/** Answers a request for the template: 200 with the workbook, 304 where the reader has it, 400 for an unknown `lang`. */
export async function answerTemplate(request: Request): Promise<Response> {
  const { query, problems } = readQuery(parameters, new URL(request.url).searchParams, { strict: true });
  if (problems.length > 0) return notUnderstood(problems);

  const name = messagesFor(query.lang).template.fileName;
  const headers = {
    ...publicHeaders,
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: `"template-${packageJson.version}-${query.lang}"`,
  };
  if (request.headers.get('if-none-match')?.includes(headers.etag)) return new Response(null, { status: 304, headers });

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
