import type { IncomingMessage, ServerResponse } from 'node:http';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { problemSchema } from '@/lib/schemas/problem';
import { pathOf } from './path-of';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (locale: string, sentence: string): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Khuyến công mở</title><body style="font-family:sans-serif;margin:2rem;max-width:40rem"><p>${escaped(sentence)}</p></body></html>\n`;

/**
 * Answers with a problem of `lib/export/problem`: as it is below /api, elsewhere as the smallest page that says the same
 * in the reader's language. Does nothing where an answer has begun.
 */
export async function sendProblem(request: IncomingMessage, response: ServerResponse, problem: Response) {
  const path = pathOf(request);
  const text = await problem.text();
  if (response.headersSent || response.destroyed) return;
  const headers = new Headers(problem.headers);
  const isForMachines = path.startsWith('/api/');
  if (!isForMachines) {
    headers.set('content-type', 'text/html; charset=utf-8');
    headers.set(
      'content-security-policy',
      "default-src 'none'; style-src-attr 'unsafe-inline'; frame-ancestors 'self'",
    );
  }
  const body = Buffer.from(isForMachines ? text : pageOf(path, text));
  headers.set('content-length', String(body.length));
  response.statusCode = problem.status;
  for (const [name, value] of headers) response.setHeader(name, value);
  response.end(body);
}

function pageOf(path: string, text: string): string {
  const [, first = ''] = path.split('/');
  const locale = isLocale(first) ? first : defaultLocale;
  const { detail, detail_vi } = problemSchema.parse(JSON.parse(text));
  return page(locale, { vi: detail_vi, en: detail }[locale]);
}
