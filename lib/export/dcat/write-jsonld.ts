import type { Quad, Quad_Object } from 'n3';
import { longName, namespaces, shortName } from './namespaces';

type Node = Record<string, unknown[]>;

/** What JSON-LD calls a value; a plain text stands for itself. */
function jsonOf(object: Quad_Object): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language !== '') return { '@value': object.value, '@language': object.language };
  const type = object.datatype.value;
  return type === longName('xsd:string') ? object.value : { '@value': object.value, '@type': shortName(type) };
}

/** A graph as JSON-LD, with the same prefixes as the Turtle. */
export function writeJsonld(quads: readonly Quad[]): string {
  const nodes = new Map<string, Node>();
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? {};
    nodes.set(subject.value, node);
    const isType = predicate.value === longName('rdf:type');
    const key = isType ? '@type' : shortName(predicate.value);
    node[key] = [...(node[key] ?? []), isType ? shortName(object.value) : jsonOf(object)];
  }
  const graph = [...nodes].map(([id, properties]) => ({ '@id': id, ...properties }));
  return `${JSON.stringify({ '@context': namespaces, '@graph': graph }, null, 1)}\n`;
}
