import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type ExampleId, examples } from '@/components/developers/examples';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { temporaryFolder } from '../temporary-folder';
import { canRun, run } from './run';
import { serve } from './serve';
import { servedSeeds } from './served-seeds';

const seeds = await servedSeeds();
vi.stubEnv('DATABASE_URL', seeds.url);
const served = await serve();
afterAll(async () => {
  await served.close();
  vi.unstubAllEnvs();
  seeds.remove();
});

const inputOf = (locale: Locale) => ({
  origin: served.origin,
  slug: 'lang-son',
  release: 1,
  comments: messagesFor(locale).apiPage.examples.comments,
});
const written = (id: ExampleId, locale: Locale, name: string): string => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), examples[id](inputOf(locale)));
  return folder;
};

/** The support by programme that the examples compute, in đồng. */
const support = { kcqg: 2_350_000_000, kcdp: 6_624_000_000, total: 8_974_000_000 };

/** Each programme with the first whole number behind it, wherever they stand in the text. */
const supportIn = (text: string) =>
  Object.fromEntries(
    Object.keys(support).map((code) => [
      code,
      Number(new RegExp(`\\b${code}\\b[ ",]*(\\d[\\d.]*(?:e\\+\\d+)?)`).exec(text)?.[1]),
    ]),
  );

const programs: Readonly<Record<string, boolean>> = {
  curl: canRun('curl', '--version'),
  python3: canRun('python3', '--version'),
  pandas: canRun('python3', '-c', 'import pandas'),
  r: canRun('Rscript', '-e', 'library(jsonlite)'),
};

describe.each(locales)('the examples for developers in %s', (locale) => {
  it.skipIf(!programs.curl)('curl: fetches, saves, freezes, and asks only for what is new', async () => {
    const folder = written('curl', locale, 'example.sh');
    const text = await run(folder, 'sh', '-e', 'example.sh');
    const rows = text.trim().split('\n');
    const [heading = ''] = rows;
    const column = heading.split(',').indexOf('support_vnd');
    const told = rows.slice(1, 4).map((row) => [row.split(',')[0], Number(row.split(',')[column])]);
    expect(Object.fromEntries(told)).toEqual(support);
    expect(rows.at(-1)).toBe('304');
    expect(readdirSync(folder).sort()).toEqual([
      'example.sh',
      'figures.json',
      'lang-son_khuyen-cong_schemes_2017-2021_r1.csv',
      'schemes.csv',
      'schemes.etag',
    ]);
    expect(JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')).meta.release).toBe(1);
    expect(readFileSync(join(folder, 'schemes.csv'), 'utf8').trim().split('\r\n')).toHaveLength(59);
  });

  it.skipIf(!programs.python3)('Python: reads CSV and JSON with the standard library', async () => {
    const text = await run(written('python', locale, 'example.py'), 'python3', 'example.py');
    expect(supportIn(text)).toEqual(support);
    const figures = await (await fetch(`${served.origin}/api/v1/lang-son/figures.json`)).json();
    expect(text.trim().split('\n').at(-1)).toBe(`1 ${figures.rows.length} ${figures.rows[0].quote}`);
  });

  it.skipIf(!programs.pandas)('pandas: keeps what is not published apart from 0', async () => {
    const text = await run(written('pandas', locale, 'example.py'), 'python3', 'example.py');
    expect(supportIn(text)).toEqual(support);
  });

  it.skipIf(!programs.r)('R: reads CSV, and JSON with jsonlite', async () => {
    const text = await run(written('r', locale, 'example.R'), 'Rscript', 'example.R');
    expect(supportIn(text)).toEqual(support);
    expect(text).toMatch(/\[1\] \d+\s*$/);
  });

  // Power Query runs in Excel alone: what it asks, and what it expects, is checked against the answer.
  it('Power Query: asks an address that there is, for columns that it has', async () => {
    const text = examples.excel(inputOf(locale));
    const [, origin = ''] = /Web\.Contents\("([^"]+)"/.exec(text) ?? [];
    const [, path = ''] = /RelativePath = "([^"]+)"/.exec(text) ?? [];
    const [, query = ''] = /Query = \[([^\]]*)\]/.exec(text) ?? [];
    const pairs = [...query.matchAll(/(\w+) = "([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]);
    const answer = await fetch(`${origin}/${path}?${new URLSearchParams(pairs)}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const header = (await answer.text()).split('\r\n')[0]?.split(',') ?? [];
    const typed = [...text.matchAll(/\{"(\w+)", (?:type text|Int64\.Type)\}/g)].map(([, id]) => id);
    const [, selected = ''] = /SelectColumns\(Typed, \{([^}]*)\}/.exec(text) ?? [];
    expect(typed).toEqual(selected.split(', ').map((name) => name.slice(1, -1)));
    expect(typed.length).toBeGreaterThan(2);
    for (const id of typed) expect(header).toContain(id);
  });

  it('Power Query: closes what it opens, and gives back its last step', () => {
    const text = examples
      .excel(inputOf(locale))
      .replace(/"[^"]*"/g, '""')
      .replace(/\/\/.*$/gm, '');
    const open: string[] = [];
    for (const [mark] of text.matchAll(/[()[\]{}]/g)) {
      if ('([{'.includes(mark)) open.push(mark);
      else expect(`${open.pop()}${mark}`).toMatch(/^(?:\(\)|\[\]|\{\})$/);
    }
    expect(open).toEqual([]);
    const [, steps = '', result = ''] = /^let\n([\s\S]*)\nin\n\s+(.*)\n$/.exec(text) ?? [];
    const names = [...steps.matchAll(/^ {4}(\w+) =/gm)].map(([, name]) => name);
    expect(names).toEqual(['Source', 'Rows', 'Known', 'Typed']);
    expect(result).toContain(names.at(-1));
  });
});
