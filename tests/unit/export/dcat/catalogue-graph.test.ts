import { DataFactory, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { catalogueGraph } from '@/lib/export/dcat/catalogue-graph';
import { longName, type ShortName } from '@/lib/export/dcat/namespaces';
import { writeJsonld } from '@/lib/export/dcat/write-jsonld';
import { writeTurtle } from '@/lib/export/dcat/write-turtle';
import { tableFormatIds, tableFormats } from '@/lib/vocabulary/file-format';
import { aPublication, aScheme } from '@/tests/fixtures/publication';
import { entryOf, langSonEntry } from './an-entry';
import { canonical, quadsOf, readJsonld, readTurtle } from './read-graph';
import { violations } from './violations';

const origin = 'https://example.org';
const dataset = `${origin}/api/v1/catalog.ttl#dataset/lang-son`;
const graphOf = (entries = [langSonEntry], feedbackAddress: string | null = null) =>
  new Store([...catalogueGraph({ origin, feedbackAddress, entries })]);
const valuesOf = (graph: Store, subject: string | null, property: ShortName): readonly string[] =>
  graph
    .getObjects(
      subject === null ? null : DataFactory.namedNode(subject),
      DataFactory.namedNode(longName(property)),
      null,
    )
    .map(({ value }) => value);
const without = (property: ShortName, subject = dataset): Store => {
  const graph = graphOf();
  graph.removeQuads(
    graph.getQuads(DataFactory.namedNode(subject), DataFactory.namedNode(longName(property)), null, null),
  );
  return graph;
};

const given = aPublication();
/** Texts that a careless writer would spoil, a second dataset, and a source whose address is not one. */
const hostile = entryOf({
  ...given,
  dataset: { ...given.dataset, slug: 'api', province: 'Nơi "mẫu" \\ <b>\n\t@en' },
  sources: given.sources.map((source) => ({ ...source, id: 'tài liệu #1', url: 'https://example.org/a b|{c}?d=^`"' })),
  schemes: [aScheme({ title: 'Có', recipient: 'Công ty A', support: 1, decidedOn: '2020-02-29' })],
});

describe.each([
  ['the catalogue of Lạng Sơn', graphOf()],
  ['a catalogue of hostile texts', graphOf([langSonEntry, hostile], 'https://example.org/form?a="b"')],
  ['an empty catalogue', graphOf([], 'mailto:data@example.org')],
])('%s', (_, graph) => {
  it('conforms to DCAT-AP 3 as Turtle', async () => {
    expect(await violations(readTurtle(await writeTurtle(quadsOf(graph))))).toEqual([]);
  });

  it('conforms to DCAT-AP 3 as JSON-LD', async () => {
    expect(await violations(await readJsonld(writeJsonld(quadsOf(graph))))).toEqual([]);
  });

  it('is one graph in both forms', async () => {
    const turtle = await canonical(readTurtle(await writeTurtle(quadsOf(graph))));
    expect(turtle.split('\n').length).toBe(graph.size + 1);
    expect(await canonical(await readJsonld(writeJsonld(quadsOf(graph))))).toBe(turtle);
  });
});

describe('the shapes', () => {
  it.each<[ShortName, string]>([
    ['dct:title', dataset],
    ['dct:description', dataset],
    ['dcat:accessURL', `${dataset}/schemes.csv`],
    ['foaf:name', `${origin}/api/v1/catalog.ttl#site`],
    ['dct:publisher', `${origin}/api/v1/catalog.ttl#catalogue`],
    ['dcat:endpointURL', `${origin}/api/v1/catalog.ttl#api`],
  ])('miss a %s that is not there', async (property, subject) => {
    const found = await violations(without(property, subject));
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toContain(`${subject} ${longName(property)}`);
  });

  it('refuse a language that is a text, and a file that is a thing of another kind', async () => {
    const graph = graphOf();
    const node = DataFactory.namedNode;
    graph.addQuad(node(dataset), node(longName('dct:language')), DataFactory.literal('vi'));
    graph.addQuad(node(dataset), node(longName('dcat:distribution')), node(`${dataset}/place`));
    const found = (await violations(graph)).join('\n');
    expect(found).toContain(longName('dct:language'));
    expect(found).toContain(longName('dcat:distribution'));
  });
});

describe('what the catalogue says', () => {
  it('is when the first release and the current one were published, and its number', () => {
    const graph = graphOf();
    expect(valuesOf(graph, dataset, 'dct:issued')).toEqual(['2025-12-01T00:00:00Z']);
    expect(valuesOf(graph, dataset, 'dct:modified')).toEqual(['2026-01-01T00:00:00Z']);
    expect(valuesOf(graph, dataset, 'dcat:version')).toEqual(['2']);
    expect(valuesOf(graph, `${dataset}/period`, 'dcat:startDate')).toEqual(['2017']);
    expect(valuesOf(graph, `${dataset}/period`, 'dcat:endDate')).toEqual(['2021']);
  });

  it('is each source document, with a date only where one is known', () => {
    const graph = graphOf();
    const documents = valuesOf(graph, dataset, 'prov:wasDerivedFrom');
    expect(documents).toHaveLength(langSonEntry.publication.sources.length);
    const dated = documents.filter((document) => valuesOf(graph, document, 'dct:issued').length > 0);
    expect(dated).toEqual([`${dataset}/source/danviet-2020-12-23`]);
  });

  it('is every table in every form, but no grants where no scheme has a date', () => {
    const graph = graphOf();
    const files = valuesOf(graph, null, 'dcat:downloadURL').map((url) => url.replace(`${origin}/api/v1/lang-son/`, ''));
    expect(files).toEqual(
      expect.arrayContaining(
        tableFormatIds.map((id) =>
          ['schemes.', tableFormats[id].extension, tableFormats[id].search && `?${tableFormats[id].search}`].join(''),
        ),
      ),
    );
    expect(files).toEqual(expect.arrayContaining(['package.zip', 'report.pdf', 'report.pdf?lang=en']));
    expect(files.filter((file) => file.startsWith('grants'))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
    expect(valuesOf(graphOf([hostile]), null, 'dcat:downloadURL')).toContain(`${origin}/api/v1/api/grants.json`);
  });

  it('is nothing of what is invented', async () => {
    const { publication } = langSonEntry;
    const invented = { ...publication, dataset: { ...publication.dataset, slug: 'bia', isIllustrative: true } };
    expect(await canonical(graphOf([langSonEntry, entryOf(invented)]))).toBe(await canonical(graphOf()));
  });

  it('is a contact only where the operator gives one', () => {
    expect(valuesOf(graphOf(), null, 'dcat:contactPoint')).toEqual([]);
    const written = graphOf([langSonEntry], 'mailto:data@example.org');
    expect(valuesOf(written, null, 'vcard:hasEmail')).toEqual(['mailto:data@example.org']);
    expect(valuesOf(graphOf([langSonEntry], 'https://example.org/form'), null, 'vcard:hasURL')).toEqual([
      'https://example.org/form',
    ]);
  });

  it('is in absolute addresses without what an address may not hold', () => {
    for (const quad of quadsOf(graphOf([langSonEntry, hostile]))) {
      for (const term of [quad.subject, quad.predicate, quad.object]) {
        if (term.termType === 'NamedNode') expect(term.value).toMatch(/^(?:https?:\/\/[^/]|mailto:)[^\s<>"{}|^`\\]*$/);
        else expect(term.termType).toBe('Literal');
      }
    }
  });
});
