import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/domain/report';
import { measuredTables } from '@/lib/export/package/measured-table';
import { inArchive, onWeb } from '@/lib/export/package/package-addresses';
import { packageDescriptor } from '@/lib/export/package/package-descriptor';
import { aPublication } from '../../../fixtures/publication';
import { profileProblems } from './profile-problems';
import { invented, ofFigures, ofRegister, origin } from './reports';

const descriptorOf = async (report: Report, addresses = inArchive) =>
  packageDescriptor(report, await measuredTables(report), addresses, origin);

describe.each([
  ['published figures', ofFigures],
  ['a full register', ofRegister],
  ['invented data', invented],
])('the description of a package of %s', (_, report) => {
  it('is what the published JSON schemas of Data Package 2 ask for, as a whole and part by part', async () => {
    const descriptor = await descriptorOf(report);
    expect(profileProblems('datapackage', descriptor)).toEqual([]);
    for (const resource of descriptor.resources) {
      expect(profileProblems('dataresource', resource)).toEqual([]);
      expect(profileProblems('tableschema', resource.schema)).toEqual([]);
      expect(profileProblems('tabledialect', resource.dialect)).toEqual([]);
    }
  });

  it('names each column, code and key once, in both languages', async () => {
    const { resources } = await descriptorOf(report);
    for (const { schema } of resources) {
      const names = schema.fields.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const field of schema.fields) {
        for (const text of [field.title, field.title_en, field.description, field.description_en]) {
          expect(text).toMatch(/\S/);
        }
        const labels = ('categories' in field && field.categories ? field.categories : []).map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
      }
      for (const column of schema.primaryKey ?? []) expect(names).toContain(column);
    }
  });
});

describe('the description of a package', () => {
  it('says which release it is, and what it may be used under', async () => {
    const descriptor = await descriptorOf(ofFigures);
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'example_khuyen-cong',
      id: 'https://example.org/api/v1/example/datapackage.json?release=3',
      title: 'Khuyến công Example 2017–2021',
      title_en: 'Industrial promotion in Example, 2017–2021',
      languages: ['vi', 'en'],
      homepage: 'https://example.org/vi/example',
      version: '3',
      created: '2022-01-01T00:00:00Z',
      agency: 'Cơ quan mẫu',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      sources: [{ id: 'document', path: 'https://example.org/document', published_on: '2021-12-31' }],
    });
    expect(descriptor).not.toHaveProperty('contributors');
    expect(descriptor).not.toHaveProperty('illustrative');
  });

  it('has no address for a source without one, and no sources where there are none', async () => {
    const [source] = aPublication().sources;
    if (!source) throw new Error('The fixture has a source.');
    const nowhere = { ...ofFigures, publication: aPublication({ sources: [{ ...source, url: null }] }) };
    expect((await descriptorOf(nowhere)).sources?.[0]).not.toHaveProperty('path');
    const none = { ...ofFigures, publication: aPublication({ sources: [] }) };
    expect(await descriptorOf(none)).not.toHaveProperty('sources');
    expect(profileProblems('datapackage', await descriptorOf(none))).toEqual([]);
  });

  it('gives the tables their places in the archive, or frozen ones on the web', async () => {
    expect((await descriptorOf(ofFigures)).resources.map(({ path }) => path)).toEqual([
      'data/schemes.csv',
      'data/summary.csv',
      'data/figures.csv',
      'data/sources.csv',
    ]);
    const web = await descriptorOf(ofFigures, onWeb(origin, 'example', 3));
    expect(profileProblems('datapackage', web)).toEqual([]);
    expect(web.resources.map(({ path }) => path)).toEqual([
      'https://example.org/api/v1/example/schemes.csv?release=3',
      'https://example.org/api/v1/example/summary.csv?by=programme,category,period&release=3',
      'https://example.org/api/v1/example/figures.csv?release=3',
      'https://example.org/api/v1/example/sources.csv?release=3',
    ]);
  });

  it('describes money, codes, lists and keys', async () => {
    const { resources } = await descriptorOf(ofFigures);
    const schemaOf = (name: string) => resources.find((resource) => resource.name === name)?.schema;
    const fieldOf = (table: string, name: string) => schemaOf(table)?.fields.find((field) => field.name === name);
    expect(fieldOf('schemes', 'support_vnd')).toMatchObject({
      type: 'integer',
      unit: 'vnd',
      constraints: { minimum: 0 },
    });
    expect(fieldOf('schemes', 'programme')).toMatchObject({
      type: 'string',
      categories: [
        { value: 'kcqg', label: 'Khuyến công quốc gia', label_en: 'National programme' },
        { value: 'kcdp', label: 'Khuyến công địa phương' },
      ],
      constraints: { required: true, enum: ['kcqg', 'kcdp'] },
    });
    expect(fieldOf('schemes', 'source_ids')).toMatchObject({
      type: 'string',
      constraints: { pattern: '[^;]+(;[^;]+)*' },
    });
    expect(fieldOf('sources', 'url')).toMatchObject({ type: 'string', format: 'uri' });
    expect(schemaOf('summary')?.primaryKey).toEqual(['programme', 'category', 'period']);
    expect(schemaOf('figures')?.foreignKeys).toEqual([
      { fields: ['source_id'], reference: { resource: 'sources', fields: ['id'] } },
    ]);
    // A list names several rows, which a foreign key cannot.
    expect(schemaOf('schemes')).not.toHaveProperty('foreignKeys');
  });

  it('says of invented data that it is', async () => {
    const descriptor = await descriptorOf(invented);
    expect(descriptor).toMatchObject({ illustrative: true, name: 'bia_khuyen-cong_so-lieu-bia_invented' });
    expect(descriptor.title).toMatch(/^\[Minh họa\] /);
    expect(descriptor.title_en).toMatch(/^\[Illustrative\] /);
    expect(descriptor.description).toMatch(/^Số liệu bịa/);
    for (const { schema } of descriptor.resources) {
      expect(schema.fields.at(-1)).toMatchObject({
        name: 'illustrative',
        type: 'boolean',
        constraints: { required: true },
      });
    }
  });
});

describe('the check by the published schemas', () => {
  it.each([
    ['no resources', { resources: [] }],
    ['a resource without a place', { resources: [{ name: 'a' }] }],
    [
      'an unknown type',
      { resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'a', type: 'money' }] } }] },
    ],
    ['a time that is none', { created: 'yesterday', resources: [{ name: 'a', path: 'a.csv' }] }],
    ['a place outside', { resources: [{ name: 'a', path: '/etc/passwd' }] }],
  ])('objects to %s', (_, descriptor) => {
    expect(profileProblems('datapackage', descriptor)).not.toEqual([]);
  });
});
