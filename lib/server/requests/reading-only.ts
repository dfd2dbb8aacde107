import { bodyRefused, methodNotAllowed } from '@/lib/export/problem';
import type { Layer } from '../handle';
import { readingMethods } from './reading-methods';
import { sendProblem } from './send-problem';

/** Answers what would change things, or comes with a body, of which Next would keep up to 10 MB in memory; and hangs up. */
export const readingOnly: Layer = (next) => (request, response) => {
  const isReading = readingMethods.includes(request.method ?? '');
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
  const hasBody = encoding !== undefined || !/^0+$/.test(length);
  if (isReading && !hasBody) return next(request, response);
  if (hasBody) response.setHeader('connection', 'close');
  return sendProblem(request, response, isReading ? bodyRefused() : methodNotAllowed());
};
