import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathOf } from '@/lib/server/requests/path-of';
import { requestKind, requestKinds } from '@/lib/server/requests/request-kind';

it.each([
  ['/vi', 'overview'],
  ['/vi/lang-son', 'overview'],
  ['/vi/lang-son/', 'overview'],
  ['/en/compare', 'page'],
  ['/vi/lang-son/schemes', 'register'],
  ['/vi/lang-son/schemes/LS-1', 'page'],
  ['/vi/lang-son/embed/charts/a', 'embed'],
  ['/vi/lang-son/figures', 'page'],
  ['/api/health', 'health'],
  ['/api/v1', 'other'],
  ['/api/v1/lang-son/schemes.csv', 'csv'],
  ['/api/v1/lang-son/schemes.xlsx', 'xlsx'],
  ['/api/v1/lang-son/datapackage.json', 'json'],
  ['/api/v1/lang-son/updates.json', 'feed'],
  ['/api/v1/lang-son/charts/a.svg', 'picture'],
  ['/api/v1/lang-son/report.pdf', 'report'],
  ['/api/v1/lang-son/package.zip', 'package'],
  ['/api/v1/a.constructor', 'other'],
  ['/_next/image', 'picture'],
  ['/_next/static/no-such-file.js', 'other'],
  ['/robots.txt', 'other'],
])('%s is %s', (path, kind) => {
  expect(requestKind(path)).toBe(kind);
});

it('has a kind for whatever is asked', () => {
  fc.assert(fc.property(fc.string(), (text) => requestKinds.includes(requestKind(pathOf({ url: text })))));
});

it.each([
  ['/vi?q=a', '/vi'],
  ['http://evil.example/api/health?x', '/api/health'],
  ['http://evil.example', '/'],
  ['?', '/'],
  ['*', '*'],
  ['//evil.example/vi', '//evil.example/vi'],
])('the path of %s is %s', (url, path) => {
  expect(pathOf({ url })).toBe(path);
});
