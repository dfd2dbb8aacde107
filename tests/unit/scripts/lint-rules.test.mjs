import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const bad = [
  ['lib/vocabulary/a.ts', "import '@/lib/domain/cell';", 'lib/vocabulary knows nothing else'],
  ['lib/domain/a.ts', "import '@/lib/data/open-store';", 'lib/domain is pure'],
  ['lib/domain/deep/b.ts', "import '../../format/text';", 'lib/domain is pure'],
  ['lib/domain/c.ts', "import 'react';", 'lib is without React and Next'],
  ['lib/format/a.ts', "import '@/components/ui/link';", 'Imports go one way'],
  ['lib/schemas/a.ts', "import '@/lib/format/format';", 'lib/schemas holds shapes'],
  ['lib/i18n/a.ts', "import '@/lib/format/format';", 'lib/i18n holds words'],
  ['lib/ingest/a.ts', "import '@/lib/data/publish';", 'lib/ingest turns files into checked rows'],
  ['lib/export/a.ts', "import '@/lib/data/load-publication';", 'let app load the publication'],
  ['lib/export/b.ts', "import '@prisma/client';", 'The database is reached in lib/data alone'],
  ['lib/data/a.ts', "import '@/lib/ingest/read-seed';", 'hand it content'],
  ['components/ui/a.tsx', "import '@/lib/data/load-publication';", 'Components get what they draw as props'],
  ['components/ui/b.tsx', "import 'recharts';", 'Recharts is drawn in components/charts alone'],
  ['components/charts/c.tsx', "import '@/app/fonts';", 'Imports go one way: app → components'],
  ['app/a.tsx', "import { Bar } from 'recharts';\nexport { Bar };", 'Recharts is drawn in components/charts alone'],
  ['app/b.ts', "import '@libsql/client';", 'The database is reached in lib/data alone'],
  ['app/c.ts', "import '@/lib/data/publish';", 'Pages only read'],
  ['lib/domain/d.ts', "export const a = new Intl.NumberFormat('vi');", 'become text in lib/format alone'],
  ['components/ui/d.ts', 'export const a = (1).toLocaleString();', 'become text in lib/format alone'],
];

const good = [
  ['lib/format/good.ts', "export const a = new Intl.NumberFormat('vi');"],
  ['lib/data/good.ts', "import '@prisma/adapter-libsql';\nimport '@/lib/domain/cell';\nimport './open-store';"],
  ['components/charts/good.ts', "import 'recharts';\nimport '@/lib/format/format';"],
  [
    'app/good.ts',
    "import '@/lib/data/load-publication';\nimport '@/lib/export/answer-file';\nimport '@/components/ui/link';",
  ],
];

const said = new Map();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  for (const [path, text] of [...bad, ...good]) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  copyFileSync('biome.json', join(folder, 'biome.json'));
  copyFileSync('.gitignore', join(folder, '.gitignore'));
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--colors=off', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const diagnostic of `${stdout}\n${stderr}`.split(/^(?=\S+:\d+:\d+ lint)/m)) {
    const path = diagnostic.slice(0, diagnostic.indexOf(':'));
    said.set(path, (said.get(path) ?? '') + diagnostic.replaceAll(/\s+/g, ' '));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(bad)('%s may not say %s', (path, _, message) => {
  expect(said.get(path) ?? '').toContain(message);
});

it.each(good)('%s may say %s', (path) => {
  expect(said.get(path)).toBeUndefined();
});
