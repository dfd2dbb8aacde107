import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedReport } from '../support/seed-report';
import { profileProblems } from '../unit/export/package/profile-problems';
import { csvRows, tableProblems } from '../unit/export/package/table-problems';
import { archiveBytes, textOf, unpacked } from '../unit/export/package/unpacked';
import { temporaryFolder } from './temporary-folder';

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What a reader with nothing but Python makes of a package: what the manifest says, found again from the files. */
const readByPython = `
import csv, hashlib, io, json, sys, zipfile

archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
manifest = json.loads(archive.read('manifest.json'))
package = json.loads(archive.read('datapackage.json'))
assert set(archive.namelist()) == {f['path'] for f in manifest['files']} | {'manifest.json'}
tables = {}
for file in manifest['files']:
    data = archive.read(file['path'])
    assert len(data) == file['bytes'], file['path']
    assert hashlib.sha256(data).hexdigest() == file['sha256'], file['path']
    if 'rows' not in file:
        continue
    rows = list(csv.DictReader(io.StringIO(data.decode('utf-8'), newline=''), strict=True))
    assert len(rows) == file['rows'], file['path']
    tables[file['path']] = rows
    for column, told in file.get('sums', {}).items():
        cells = [int(row[column]) for row in rows if row[column] != '']
        assert len(cells) == told['cells'], column
        assert (sum(cells) if cells else None) == told['sum'], column
for resource in package['resources']:
    rows = tables[resource['path']]
    assert len(rows) == resource['rows']
    assert 'sha256:' + hashlib.sha256(archive.read(resource['path'])).hexdigest() == resource['hash']
    names = [field['name'] for field in resource['schema']['fields']]
    assert all(list(row) == names for row in rows)
print(json.dumps({'title': package['title'], 'schemes': len(tables['data/schemes.csv'])}))
`;

describe.each([
  ['lang-son', 58],
  ['minh-hoa', 240],
])('the package of %s', async (slug, schemes) => {
  const { report } = await seedReport(slug);
  const files = await unpacked(report);
  const descriptor = JSON.parse(textOf(files, 'datapackage.json'));
  const texts = Object.fromEntries(
    descriptor.resources.map(({ name, path }: { name: string; path: string }) => [name, textOf(files, path)]),
  );

  it('is a Data Package by the published JSON schema, and its tables are as it says', () => {
    expect(profileProblems('datapackage', descriptor)).toEqual([]);
    for (const { name, schema } of descriptor.resources) {
      expect(tableProblems(texts[name], schema, texts)).toEqual([]);
    }
    expect(csvRows(texts.schemes)).toHaveLength(schemes + 1);
  });

  it('names no source that it does not have', () => {
    const column = (text: string, name: string) => {
      const [header = [], ...rows] = csvRows(text);
      return rows.flatMap((row) => (row[header.indexOf(name)] ?? '').split(';')).filter((id) => id !== '');
    };
    const known = new Set(column(texts.sources, 'id'));
    for (const id of [...column(texts.schemes, 'source_ids'), ...column(texts.figures, 'source_id')]) {
      expect(known).toContain(id);
    }
  });

  it('gives one row for each programme, type and period, and the total last', () => {
    const [header, ...rows] = csvRows(texts.summary);
    expect(header?.slice(0, 3)).toEqual(['programme', 'category', 'period']);
    expect(rows.at(-1)?.slice(0, 3)).toEqual(['total', 'total', 'total']);
  });

  it.skipIf(!hasPython)(
    'is opened by Python, which finds the hashes, rows and sums of the manifest [needs python3]',
    async () => {
      const folder = temporaryFolder();
      const [archive, script] = [join(folder, 'package.zip'), join(folder, 'read.py')];
      writeFileSync(archive, await archiveBytes(report));
      writeFileSync(script, readByPython);
      const told = execFileSync('python3', [script, archive], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
      expect(JSON.parse(told.toString('utf8'))).toEqual({ title: descriptor.title, schemes });
    },
  );
});
