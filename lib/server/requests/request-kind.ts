import { isLocale } from '@/lib/i18n/locales';
import { sitePages } from '@/lib/vocabulary/site-page';

/** What a request asks for: few kinds, whatever an address says, so that they can be counted by. */
export const requestKinds = [
  'health',
  'static',
  'overview',
  'register',
  'page',
  'embed',
  'csv',
  'xlsx',
  'json',
  'picture',
  'report',
  'package',
  'feed',
  'other',
] as const;
export type RequestKind = (typeof requestKinds)[number];

const byEnding: Readonly<Record<string, RequestKind>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  svg: 'picture',
  png: 'picture',
  pdf: 'report',
  zip: 'package',
  atom: 'feed',
};

/** Takes a path without its query. What is a file of the build is for `isBuiltFile` to say. */
export function requestKind(path: string): RequestKind {
  const [first = '', second = '', third = '', fourth = ''] = path.slice(1).split('/');
  if (path === '/api/health') return 'health';
  if (first === 'api') {
    if (path.endsWith('/updates.json')) return 'feed';
    const ending = path.slice(path.lastIndexOf('.') + 1);
    return (Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined) ?? 'other';
  }
  if (path.startsWith('/_next/image')) return 'picture';
  if (!isLocale(first)) return 'other';
  if ((sitePages as readonly string[]).includes(second)) return 'page';
  if (third === '') return 'overview';
  if (third === 'embed') return 'embed';
  return third === 'schemes' && fourth === '' ? 'register' : 'page';
}
