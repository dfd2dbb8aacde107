import jsonld from 'jsonld';
import { Parser, type Quad, Store, Writer } from 'n3';

/** What a reader of Turtle finds. */
export const readTurtle = (text: string): Store => new Store(new Parser({ format: 'text/turtle' }).parse(text));

/** What a reader of JSON-LD finds. */
export async function readJsonld(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' });
  return new Store(new Parser({ format: 'application/n-quads' }).parse(String(quads)));
}

/** A graph in its one canonical form: two texts are the same exactly where the graphs are. */
export async function canonical(graph: Store): Promise<string> {
  const lines = new Writer({ format: 'application/n-quads' }).quadsToString(quadsOf(graph));
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' } as object;
  return String(await jsonld.canonize(lines as unknown as object, options));
}

export const quadsOf = (graph: Store): Quad[] => graph.getQuads(null, null, null, null);
