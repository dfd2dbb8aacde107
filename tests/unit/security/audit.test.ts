import { expect, it } from 'vitest';
import { readAudit } from '@/scripts/support/audit.mjs';

const said = (high: number, critical: number, vulnerabilities = {}) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { info: 0, low: 2, moderate: 1, high, critical } } });

it('an audit that counted nothing grave is clean, whatever npm writes beside it', () => {
  expect(readAudit(`npm warn something\n${said(0, 0)}`)).toEqual({ state: 'clean', detail: '' });
});

it('grave ones are named', () => {
  const vulnerabilities = {
    a: { name: 'a', severity: 'high' },
    b: { name: 'b', severity: 'moderate' },
    c: { name: 'c', severity: 'critical' },
  };
  const expected = { state: 'vulnerable', detail: 'a (high), c (critical)' };
  expect(readAudit(said(1, 1, vulnerabilities))).toEqual(expected);
});

it.each([
  ['', 'npm said nothing'],
  ['npm error network', 'npm error network'],
  ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
  ['{"error":{"code":"ENOLOCK","summary":"no lockfile"}}', 'no lockfile'],
  ['{"metadata":{}}', 'npm did not count'],
])('an answer that judges nothing is unknown, never clean: %j', (output, detail) => {
  expect(readAudit(output)).toEqual({ state: 'unknown', detail });
});
