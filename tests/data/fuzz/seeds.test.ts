import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncProperty, constantFrom } from 'fast-check';
import { afterAll, expect } from 'vitest';
import { readSeed } from '@/lib/ingest/read-seed';
import { describeProblem } from '@/lib/ingest/seed-problem';
import { damagedBytes } from './damaged-bytes';
import { fuzz } from './fuzz';

const above = mkdtempSync(join(tmpdir(), 'seed-fuzz-'));
afterAll(() => rmSync(above, { recursive: true, force: true }));
// A seed's slug is its folder's name.
const folder = join(above, 'lang-son');
cpSync('prisma/seed/lang-son', folder, { recursive: true });
const files = readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

const tokens = [
  ...[',', '"', '""', '\r\n', '\n', '{', '}', '[', ']', ':', 'null', 'true', '1e309', '-1', '9007199254740993', '\0'],
  ...[
    '__proto__',
    'constructor',
    'https://',
    'javascript:alert(1)',
    '2017',
    '9999',
    'kcqg',
    'support',
    'approx',
    '\ufeff',
  ],
];

fuzz('seeds', 'a seed of any bytes is read, or told with file and reason', 80, () =>
  asyncProperty(
    constantFrom(...files).chain(({ name, bytes }) =>
      damagedBytes(bytes, tokens).map((damaged) => ({ name, bytes, damaged })),
    ),
    async ({ name, bytes, damaged }) => {
      writeFileSync(join(folder, name), damaged);
      const reading = await readSeed(folder);
      writeFileSync(join(folder, name), bytes);
      if (reading.ok) return;
      expect(reading.problems.length).toBeGreaterThan(0);
      for (const problem of reading.problems) {
        const told = describeProblem(problem);
        expect(told).toMatch(/\.(?:csv|json)/);
        expect(told).not.toMatch(/undefined|\[object |\bat .+:\d+:\d+/);
      }
    },
  ),
);
