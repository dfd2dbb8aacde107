import { messagesFor } from '@/lib/i18n/messages';
import { readQuery } from '@/lib/schemas/query';
import { templateParameters } from '@/lib/schemas/template-query';
import { tableFormats } from '@/lib/vocabulary/file-format';
import { answer } from '../answer';
import { notUnderstood } from '../problem';
import { templateWorkbook } from './template-workbook';

/** Answers a request for the template: 200 with the workbook, 304 where the reader has it, 400 for an unknown `lang`. */
export async function answerTemplate(request: Request): Promise<Response> {
  const { query, problems } = readQuery(templateParameters, new URL(request.url).searchParams, { strict: true });
  if (problems.length > 0) return notUnderstood(problems);
  return answer(request, {
    identity: `template ${query.lang}`,
    mediaType: tableFormats.xlsx.mediaType,
    isFrozen: false,
    name: messagesFor(query.lang).template.fileName,
    headers: { 'content-language': query.lang },
    body: async () => Buffer.from(await templateWorkbook(query.lang)),
  });
}
