import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const text = readFileSync('SECURITY.md', 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| **'));

it('each threat of the threat model names a test that is there', () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const named = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
    expect(named, row.slice(0, 60)).not.toEqual([]);
    expect(
      named.filter((path) => !existsSync(path)),
      row.slice(0, 60),
    ).toEqual([]);
  }
});
