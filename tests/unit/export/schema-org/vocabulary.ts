import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';

const read = (file: string): string =>
  gunzipSync(readFileSync(`tests/fixtures/standards/schema-org/${file}.gz`)).toString('utf8');

const parents = new Map<string, string[]>();
for (const { subject, predicate, object } of new Parser().parse(read('schemaorg-subclasses.shacl'))) {
  if (!predicate.value.endsWith('#subClassOf')) continue;
  parents.set(subject.value, [...(parents.get(subject.value) ?? []), object.value]);
}

const asWritten = (address: string): string => address.trim().replace('https://schema.org/', 'http://schema.org/');
const listed = (cell: string | undefined): readonly string[] => (cell ?? '').split(',').map(asWritten).filter(Boolean);

interface Property {
  readonly domains: readonly string[];
  readonly ranges: readonly string[];
}

/** The properties of the vocabulary, by address (`http://schema.org/name`): which types have it, and what it may be. */
export const properties: ReadonlyMap<string, Property> = new Map(
  parse<Record<string, string>>(read('schemaorg-current-https-properties.csv'), { columns: true }).map((row) => [
    asWritten(row.id ?? ''),
    { domains: listed(row.domainIncludes), ranges: listed(row.rangeIncludes) },
  ]),
);

/** A type and everything that it is a kind of. */
export function kindsOf(type: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const add = (kind: string): void => {
    if (kinds.has(kind)) return;
    kinds.add(kind);
    for (const parent of parents.get(kind) ?? []) add(parent);
  };
  add(type);
  return kinds;
}

/** Whether the vocabulary has the type. */
export const isType = (type: string): boolean => parents.has(type) || type === 'http://schema.org/Thing';

/** What `https://schema.org` answers to those who ask for its JSON-LD context. */
export const context: object = JSON.parse(read('schemaorgcontext.jsonld'));
