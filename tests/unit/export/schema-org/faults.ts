import jsonld from 'jsonld';
import { Parser, type Quad, type Quad_Object } from 'n3';
import { context, isType, kindsOf, properties } from './vocabulary';

const schema = 'http://schema.org/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** A day that there is: `2021-02-30` is none. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toISOString().startsWith(text);

/** Whether a value that is no thing of a type may stand where the vocabulary asks for one of `ranges`. */
const isValue: Readonly<Record<string, (object: Quad_Object) => boolean>> = {
  Text: (object) => object.termType === 'Literal',
  URL: ({ value }) => /^https?:\/\/\S+$/.test(value),
  Date: ({ value }) => isDay(value),
  DateTime: ({ value }) => time.test(value) && isDay(value.slice(0, 10)),
  Boolean: (object) => object.termType === 'Literal' && object.datatype.value.endsWith('#boolean'),
  Number: (object) => object.termType === 'Literal' && /#(?:integer|double)$/.test(object.datatype.value),
};

async function quadsOf(markup: object): Promise<readonly Quad[]> {
  const text = await jsonld.toRDF(markup as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    // A relative address would be dropped, or be of wherever the page was read from.
    base: 'relative:/',
    documentLoader: async (url) => {
      if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`The markup asks for ${url}.`);
      return { contextUrl: undefined, documentUrl: url, document: context } as never;
    },
  });
  return new Parser({ format: 'application/n-quads' }).parse(String(text));
}

/** What of some markup the vocabulary of schema.org does not know: types, properties of a type, values of a property. */
export async function faults(markup: object): Promise<readonly string[]> {
  const quads = await quadsOf(markup);
  const types = new Map(
    quads.filter(({ predicate }) => predicate.value === type).map((q) => [q.subject.value, q.object.value]),
  );
  return quads.flatMap(({ subject, predicate, object }) => {
    const said = `${types.get(subject.value)} ${predicate.value} ${object.value}`.replaceAll(schema, '');
    if (predicate.value === type) return isType(object.value) ? [] : [`no such type: ${said}`];
    const property = properties.get(predicate.value);
    if (!property) return [`no such property: ${said}`];
    const kinds = kindsOf(types.get(subject.value) ?? '');
    if (!property.domains.some((domain) => kinds.has(domain))) return [`not a property of the type: ${said}`];
    const own = types.get(object.value);
    const fits = own
      ? property.ranges.some((range) => kindsOf(own).has(range))
      : property.ranges.some((range) => isValue[range.replace(schema, '')]?.(object));
    return fits ? [] : [`not a value of the property: ${said}`];
  });
}
