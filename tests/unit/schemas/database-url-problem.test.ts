import { expect, it } from 'vitest';
import { databaseUrlProblem } from '@/lib/schemas/database-url-problem';

it.each([
  'postgresql://reader:p/hidden@host/name',
  'postgresql://reader:hidden:b@host:port/name',
  'postgresql://reader:a@hidden@ho st/name',
  'postgresql://reader:pass\nhidden@ho st/name',
  'postgres://reader:hidden@ho st/name?password=hidden',
  'mysql://reader:hidden@host/name?sslmode=no&PASSWORD=hidden#x',
])('a wrong address is told without its password: %j', (value) => {
  const told = databaseUrlProblem(value) ?? '';
  expect(told).toContain('reader:…@');
  expect(told).not.toContain('hidden');
});
