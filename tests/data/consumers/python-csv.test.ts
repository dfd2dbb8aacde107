import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { hostilePublication } from '@/tests/fixtures/hostile-publication';
import { temporaryFolder } from '../temporary-folder';
import { fileOf } from './file-of';
import { langSonPublication } from './published';

const hasPython = spawnSync('python3', ['--version']).status === 0;
const langSon = await langSonPublication();

const program = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding=sys.argv[2]) as file:
    print(json.dumps(list(csv.reader(file, strict=True))))
`;

/** The rows of a file as Python's csv module reads them. */
function withPython(bytes: Uint8Array, encoding: 'utf-8' | 'utf-8-sig'): string[][] {
  const path = join(temporaryFolder(), 'file.csv');
  writeFileSync(path, bytes);
  const told = execFileSync('python3', ['-c', program, path, encoding], { maxBuffer: 2 ** 28 });
  return JSON.parse(told.toString());
}

const withPapa = (bytes: Uint8Array): string[][] =>
  Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/\r\n$/, ''), { delimiter: ',' }).data;

describe.skipIf(!hasPython)("Python's csv (skipped where there is no python3)", () => {
  it.each(['schemes.csv', 'summary.csv?by=period', 'figures.csv', 'sources.csv'])('reads %s', async (file) => {
    const bytes = await fileOf(langSon, file);
    const rows = withPython(bytes, 'utf-8');
    expect(rows).toEqual(withPapa(bytes));
    expect(rows.length).toBeGreaterThan(3);
    const people = await fileOf(langSon, `${file}${file.includes('?') ? '&' : '?'}excel=1`);
    expect(withPython(people, 'utf-8-sig')).toHaveLength(rows.length);
  });

  it('reads hostile texts as they are written', async () => {
    const bytes = await fileOf(hostilePublication(), 'schemes.csv');
    const [heading = [], ...rows] = withPython(bytes, 'utf-8');
    expect(rows).toEqual(withPapa(bytes).slice(1));
    const titles = rows.map((row) => row[heading.indexOf('title')]);
    expect(titles.slice(0, 6)).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tsau dấu tab", 'dòng một\r\ndòng hai']);
  });
});
