import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const bad = [
  ['lib/vocabulary/a.ts', "import '@/lib/domain/cell';", 'lib/vocabulary knows nothing else'],
  ['lib/domain/a.ts', "import '@/lib/data/engine-of';", 'lib/domain is pure'],
  ['lib/domain/deep/b.ts', "import '../../format/text';", 'lib/domain is pure'],
  ['lib/domain/c.ts', "import 'react';", 'lib is without React and Next'],
  ['lib/domain/e.ts', "export const a = import('@/lib/export/answer-file');", 'lib/domain is pure'],
  ['lib/domain/f.ts', "import './g';", 'These files import each other'],
  ['lib/domain/h.ts', "import './nowhere';", 'This leads to no file'],
  ['lib/format/a.ts', "import '@/components/ui/link';", 'Imports go one way'],
  ['lib/format/b.ts', "import type { A } from '@/lib/data/load-publication';", 'lib/format turns values into text'],
  ['lib/schemas/a.ts', "import '@/lib/format/format';", 'lib/schemas holds shapes'],
  ['lib/schemas/b.ts', "import '@/lib/i18n/messages';", 'lib/schemas holds shapes'],
  ['lib/i18n/a.ts', "import '@/lib/format/format';", 'lib/i18n holds words'],
  ['lib/ingest/a.ts', "import '@/lib/data/publishing/publish';", 'lib/ingest turns files into checked rows'],
  ['lib/export/a.ts', "import '@/lib/data/load-publication';", 'let app load the publication'],
  ['lib/export/b.ts', "import '@prisma/client';", 'The database is reached in lib/data alone'],
  ['lib/export/c.ts', "import 'next/server';", 'lib is without React and Next'],
  ['lib/data/a.ts', "import '@/lib/ingest/read-seed';", 'hand it content'],
  ['lib/chart-pictures/a.ts', "import '@/lib/format/format';", 'hand it a ChartDrawing'],
  ['components/ui/a.tsx', "import '@/lib/data/load-publication';", 'Components get what they draw as props'],
  ['components/ui/b.tsx', "import 'recharts';", 'Recharts is drawn in components/charts alone'],
  ['components/charts/c.tsx', "import '@/app/fonts';", 'Imports go one way: app → components'],
  ['app/a.tsx', "import { Bar } from 'recharts';\nexport { Bar };", 'Recharts is drawn in components/charts alone'],
  ['app/b.ts', "import '@libsql/client';", 'The database is reached in lib/data alone'],
  ['app/c.ts', "import '@/lib/data/publishing/publish';", 'Pages only read'],
  ['lib/data/b.ts', "import './publishing/publish';", 'must not be able to write'],
  ['components/ui/e.tsx', "import '@/lib/data/publishing/publish';", 'Components get what they draw as props'],
  ['app/d.ts', "import '@/lib/data/generated/sqlite/client';", 'The database is reached in lib/data alone'],
  ['proxy.ts', "import '@/lib/data/publishing/change-store';", 'Pages only read'],
  ['app/opening.ts', "import '@/lib/data/sqlite/open-file';", 'Pages only read'],
  ['app/e.ts', "import '@/lib/data/engine-of';", 'Pages only read'],
  ['lib/domain/d.ts', "export const a = new Intl.NumberFormat('vi');", 'become text in lib/format alone'],
  ['components/ui/d.ts', 'export const a = (1).toLocaleString();', 'become text in lib/format alone'],
];

const good = [
  ['instrumentation.ts', 'export const a = 1;'],
  ['lib/format/good.ts', "export const a = new Intl.NumberFormat('vi');"],
  [
    'lib/data/good.ts',
    "import '@prisma/adapter-libsql';\nimport '@/lib/domain/cell';\nimport './generated/sqlite/client';",
  ],
  ['lib/schemas/good.ts', "import '@/lib/i18n/locales';\nimport 'zod';"],
  ['components/charts/good.ts', "import 'react';\nimport 'recharts';\nimport '@/lib/format/format';"],
  [
    'app/good.ts',
    "import '@/lib/data/load-publication';\nimport '@/lib/export/answer-file';\nimport '@/components/ui/link';",
  ],
  ['scripts/good.ts', "import '@/lib/data/publishing/publish';\nimport '@/lib/ingest/read-seed';"],
];

/** An import is judged by the file that it leads to: what the samples import from the project has to be there. */
const imported = [...bad, ...good].flatMap(([path, text]) =>
  [...text.matchAll(/'(@|\.{1,2})\/([^']+)'/g)]
    .map(([, start, rest]) => (start === '@' ? rest : posix.join(posix.dirname(path), start, rest)))
    .filter((target) => target !== 'lib/domain/nowhere')
    .map((target) => [`${target}.ts`, target === 'lib/domain/g' ? "import './f';" : 'export const a = 1;']),
);

const said = new Map();
let folder = '';

function run(args, startOfMessage) {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  for (const message of `${stdout}\n${stderr}`.split(startOfMessage)) {
    const path = /^[^\s:]+/.exec(message)?.[0];
    said.set(path, (said.get(path) ?? '') + message.replaceAll(/\s+/g, ' '));
  }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const [path, text] of [...imported, ...bad, ...good]) {
    mkdirSync(join(folder, posix.dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  for (const name of ['biome.json', 'tsconfig.json', '.gitignore']) copyFileSync(name, join(folder, name));
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  run([biome, 'lint', '--colors=off', '--max-diagnostics=none'], /^(?=\S+:\d+:\d+ lint)/m);
  run([resolve('scripts/import-directions.mjs')], /^(?=\S+ → )/m);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(bad)('%s may not say %s', (path, _, message) => {
  expect(said.get(path) ?? '').toContain(message);
});

it.each(good)('%s may say %s', (path) => {
  expect(said.get(path)).toBeUndefined();
});
