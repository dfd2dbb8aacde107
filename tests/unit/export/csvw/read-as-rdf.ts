import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser as NQuadsParser, type Quad, Store } from 'n3';
import Parser from 'rdf-parser-csvw';
import { loadContext } from './csvw-context';

/** What a processor of CSVW reads from a CSV by its metadata. */
export async function readAsRdf(csv: string, metadata: { readonly url: string }): Promise<readonly Quad[]> {
  const document = JSON.parse(JSON.stringify(metadata));
  const options = { format: 'application/n-quads', documentLoader: loadContext, base: 'https://example.org/' } as const;
  const described = new Store(new NQuadsParser().parse(String(await jsonld.toRDF(document, options))));
  const baseIRI = new URL(metadata.url, 'https://example.org/data/').href;
  const statements = new Parser({ metadata: described, baseIRI }).import(Readable.from([csv]));
  const quads: Quad[] = [];
  for await (const quad of statements) quads.push(quad);
  return quads;
}
