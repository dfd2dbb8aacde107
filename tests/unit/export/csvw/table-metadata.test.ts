import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/domain/report';
import { packageTables } from '@/lib/export/package/package-tables';
import { invented, ofFigures, ofRegister } from '../package/reports';
import { csvRows } from '../package/table-problems';
import { textOf, unpacked } from '../package/unpacked';
import { csvProblems } from './csv-problems';
import { metadataProblems } from './metadata-problems';
import { readAsRdf } from './read-as-rdf';

const csvw = (name: string) => `http://www.w3.org/ns/csvw#${name}`;
const base = 'https://example.org/data/';

/** A table of a package and what describes it. */
async function described(report: Report, table: string) {
  const files = await unpacked(report);
  return {
    csv: textOf(files, `data/${table}.csv`),
    metadata: JSON.parse(textOf(files, `data/${table}.csv-metadata.json`)),
  };
}

describe.each([
  ['published figures', ofFigures],
  ['a full register', ofRegister],
  ['invented data', invented],
])('the metadata of %s', (_, report) => {
  it.each(packageTables.map(({ id }) => id))(
    'is as CSVW has it, and the table as the metadata says: %s',
    async (id) => {
      const { csv, metadata } = await described(report, id);
      expect(metadata.url).toBe(`${id}.csv`);
      expect(metadataProblems(metadata)).toEqual([]);
      expect(csvProblems(csv, metadata)).toEqual([]);
    },
  );

  it.each(packageTables.map(({ id }) => id))('is read by a processor, row by row: %s', async (id) => {
    const { csv, metadata } = await described(report, id);
    const quads = await readAsRdf(csv, metadata);
    const rows = quads.filter(({ predicate }) => predicate.value === csvw('row'));
    expect(rows).toHaveLength(csvRows(csv).length - 1);
    const things = quads
      .filter(({ predicate }) => predicate.value === csvw('describes'))
      .map(({ object }) => object.value);
    expect(new Set(things).size).toBe(rows.length);
    expect(things.every((thing) => thing.startsWith(`${base}${id}.csv#`))).toBe(true);
  });
});

describe('the metadata of a table', () => {
  /** The values of a column of a row; the processor gives a datatype with facets as a term within a term. */
  async function valuesOf(report: Report, table: string, row: string, column: string) {
    const { csv, metadata } = await described(report, table);
    const subject = `${base}${table}.csv#${row}`;
    return (await readAsRdf(csv, metadata))
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === `${base}${table}.csv#${column}`)
      .map(({ object }) => {
        const type: unknown = object.termType === 'Literal' ? object.datatype.value : null;
        const name = typeof type === 'object' && type !== null && 'value' in type ? type.value : type;
        return [
          object.value,
          typeof name === 'string' ? name.replace('http://www.w3.org/2001/XMLSchema#', 'xsd:') : name,
        ];
      });
  }

  it('keeps Vietnamese, numbers, years and missing values as they are', async () => {
    expect(await valuesOf(ofFigures, 'schemes', 'XX-01', 'recipient')).toEqual([['Hợp tác xã Lụa Vy', 'xsd:string']]);
    expect(await valuesOf(ofFigures, 'schemes', 'XX-01', 'title')).toEqual([[`'=Máy cắt, "kim loại"`, 'xsd:string']]);
    expect(await valuesOf(ofFigures, 'schemes', 'XX-02', 'title')).toEqual([['Ép gạch\r\nkhông nung', 'xsd:string']]);
    expect(await valuesOf(ofFigures, 'schemes', 'XX-01', 'support_vnd')).toEqual([['170000000', 'xsd:integer']]);
    expect(await valuesOf(ofFigures, 'schemes', 'XX-01', 'year')).toEqual([['2019', 'xsd:gYear']]);
    expect(await valuesOf(ofFigures, 'schemes', 'XX-03', 'support_vnd')).toEqual([]);
    expect(await valuesOf(ofFigures, 'sources', 'document', 'published_on')).toEqual([['2021-12-31', 'xsd:date']]);
  });

  it('leads from a figure to its source, and nowhere from one without', async () => {
    // The processor leaves it to others to resolve the address of a value against the table's.
    const [[link] = []] = await valuesOf(ofFigures, 'figures', 'T04', 'source_id');
    expect(new URL(String(link), `${base}figures.csv`).href).toBe(`${base}sources.csv#document`);
    const { csv, metadata } = await described(ofFigures, 'sources');
    const things = (await readAsRdf(csv, metadata)).map(({ subject }) => subject.value);
    expect(things).toContain(`${base}sources.csv#document`);
    expect(await valuesOf(ofFigures, 'figures', 'support.kcdp.all.2017-2021', 'source_id')).toEqual([]);
    expect(await valuesOf(ofFigures, 'figures', 'support.kcdp.all.2017-2021', 'value')).toEqual([
      ['600000000', 'xsd:decimal'],
    ]);
  });

  it('gives each column a header, a title and a meaning in both languages', async () => {
    const { metadata } = await described(ofFigures, 'schemes');
    expect(metadata.tableSchema.primaryKey).toEqual(['code']);
    expect(metadata.tableSchema.columns.find(({ name }: { name: string }) => name === 'programme')).toMatchObject({
      titles: { und: 'programme', vi: 'Chương trình', en: 'Programme' },
      'dc:description': [
        { '@language': 'vi', '@value': expect.stringContaining('ngân sách') },
        { '@language': 'en', '@value': expect.stringContaining('budget') },
      ],
      datatype: { base: 'string', format: '^(?:kcqg|kcdp)$' },
      required: true,
    });
    expect(metadata.tableSchema.columns.at(-1)).toMatchObject({
      name: 'source_ids',
      datatype: 'string',
      separator: ';',
    });
    expect(metadata['dc:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' });
    expect(metadata['dc:isPartOf']).toEqual({ '@id': '../datapackage.json' });
  });
});

describe('the checks of metadata and of tables', () => {
  const good = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    url: 'a.csv',
    tableSchema: {
      columns: [{ name: 'a', titles: { und: 'a' }, datatype: { base: 'integer', minimum: 0 }, required: true }],
      primaryKey: ['a'],
    },
  };
  const withColumn = (column: object) => ({
    ...good,
    tableSchema: { columns: [{ name: 'a', titles: { und: 'a' }, datatype: 'string', ...column }] },
  });

  it('have nothing to say where all is well', () => {
    expect(metadataProblems(good)).toEqual([]);
    expect(csvProblems('a\r\n1\r\n', good)).toEqual([]);
  });

  it.each([
    ['a property of nobody', { ...good, rows: 3 }],
    ['a prefix of nobody', { ...good, 'xyz:title': 'a' }],
    ['no url', { ...good, url: undefined }],
    ['a thing within a thing', { ...good, 'dc:creator': { 'schema:name': { '@list': [] } } }],
    ['a key of no column', { ...good, tableSchema: { columns: [], primaryKey: ['b'] } }],
    ['an unknown datatype', withColumn({ datatype: 'money' })],
    ['a broken format', withColumn({ datatype: { base: 'string', format: '(' } })],
    ['a name that no template can hold', withColumn({ name: '_a' })],
  ])('object to %s', (_, metadata) => {
    expect(metadataProblems(metadata)).not.toEqual([]);
  });

  it.each([
    ['b\r\n1\r\n', 'no column is called b'],
    ['a\r\n-1\r\n', 'a of row 1 is too small: -1'],
    ['a\r\nx\r\n', 'a of row 1 is no integer: x'],
    ['a\r\n1\r\n1\r\n', 'two rows share a key'],
    ['a,b\r\n1,2\r\n', '2 columns, not 1'],
  ])('object to %j', (csv, problem) => {
    expect(csvProblems(csv, good)).toContain(problem);
  });
});
