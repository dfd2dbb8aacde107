import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readEnvironment } from '@/lib/schemas/environment';

it('finds the database where it is by default', () => {
  const expected = { databaseAddress: resolve('prisma/khuyen-cong.sqlite'), siteOrigin: null, feedbackAddress: null };
  expect(readEnvironment({})).toEqual(expected);
  expect(readEnvironment({ DATABASE_URL: ' ' })).toEqual(expected);
});

it('takes relative and absolute addresses of files', () => {
  expect(readEnvironment({ DATABASE_URL: 'file:./some%20where.sqlite' }).databaseAddress).toBe(
    resolve('some where.sqlite'),
  );
  expect(readEnvironment({ DATABASE_URL: 'file:/a/b.sqlite' }).databaseAddress).toBe('/a/b.sqlite');
  const path = resolve('/a/khuyến công #1 100%/b.sqlite');
  expect(readEnvironment({ DATABASE_URL: pathToFileURL(path).href }).databaseAddress).toBe(path);
});

it.each([
  'postgresql://user:secret@host:5432/name?sslmode=require',
  'postgres:///name?host=/run/postgresql',
  'postgresql://user:sec,ret@one:5432,two,[::1]:5434/name',
])('takes the address of a PostgreSQL database: %s', (url) => {
  expect(readEnvironment({ DATABASE_URL: url }).databaseAddress).toBe(url);
});

it.each([
  'postgresql://host',
  'postgresql://host:five/name',
  'postgresql://host/name?schema=other',
  'postgresql://one:5432,two:five/name',
  'postgresql://one:5432,/name',
  'postgresql://one:5432,one:5432/name',
  'postgresql://one:5432,two:5432',
  'postgresql://one:5432,two:5432/name?host=/run/postgresql',
  'mysql://host/name',
  'file:',
  'khuyen-cong.sqlite',
])('says what is wrong with %s', (url) => {
  expect(() => readEnvironment({ DATABASE_URL: url })).toThrow(`it is "${url}"`);
});

it.each(['host:5432', 'one:5432,two:5433'])('does not tell a password to %s', (hosts) => {
  const read = () => readEnvironment({ DATABASE_URL: `postgresql://user:secret@${hosts}` });
  expect(read).toThrow(`postgresql://user:…@${hosts}`);
  expect(read).not.toThrow('secret');
});

it('takes the beginning of the addresses, and where errors are reported', () => {
  const read = readEnvironment({ SITE_ADDRESS: 'https://Example.org/', FEEDBACK_ADDRESS: 'mailto:data@example.org' });
  expect(read).toMatchObject({ siteOrigin: 'https://example.org', feedbackAddress: 'mailto:data@example.org' });
});

it.each([
  ['SITE_ADDRESS', 'example.org'],
  ['SITE_ADDRESS', 'https://example.org/a'],
  ['FEEDBACK_ADDRESS', 'data@example.org'],
  ['FEEDBACK_ADDRESS', 'javascript:alert(1)'],
  ['FEEDBACK_ADDRESS', 'mailto:a@b?subject=x'],
])('says what is wrong with %s=%s', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(`it is "${value}"`);
});
