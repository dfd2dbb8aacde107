import { expect, it } from 'vitest';
import { problemOfPostgresql } from '@/lib/data/postgresql/problem-of-postgresql';
import { withoutPassword } from '@/lib/data/store-address';

const withCode = (code: string) => Object.assign(new Error('…'), { code });

it.each([
  ['unreachable', withCode('ECONNREFUSED')],
  ['unreachable', withCode('57P03')],
  ['unreachable', new Error('timeout exceeded when trying to connect')],
  [
    'unreachable',
    Object.assign(new Error('…'), {
      code: 'P2010',
      meta: { driverAdapterError: { cause: { originalCode: '57P01' } } },
    }),
  ],
  ['refused', withCode('28P01')],
  ['refused', new Error('…', { cause: withCode('3D000') })],
  ['locked', withCode('40001')],
  ['unreadable', withCode('42703')],
  ['unreadable', new Error('A code that is not known.')],
  ['unreadable', null],
])('%s: %s', (state, error) => {
  expect(problemOfPostgresql(error)).toBe(state);
});

it('does not go round in circles', () => {
  const error: Error & { cause?: unknown } = new Error('…');
  error.cause = error;
  expect(problemOfPostgresql(error)).toBe('unreadable');
});

it.each([
  ['postgresql://user:secret@host:5432/name?sslmode=require', 'postgresql://user@host:5432/name?sslmode=require'],
  ['postgresql:///name?host=/run&password=secret', 'postgresql:///name?host=%2Frun'],
  ['/data/a:secret@b.sqlite', '/data/a:secret@b.sqlite'],
])('tells %s without its password', (address, told) => {
  expect(withoutPassword(address)).toBe(told);
});

// What the driver says of a connection that broke between two questions of one transaction.
it.each(['Client has encountered a connection error and is not queryable', 'Client was closed and is not queryable'])(
  '%s: the server is not there, and another one may be',
  (message) => {
    expect(problemOfPostgresql(new Error(message))).toBe('unreachable');
  },
);
