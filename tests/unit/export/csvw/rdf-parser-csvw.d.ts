declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Store } from 'n3';

  export default class Parser {
    constructor(options: { readonly metadata: Store; readonly baseIRI: string });
    /** Emits the statements of a CSV as objects of RDF/JS. */
    import(input: Readable): AsyncIterable<import('n3').Quad>;
  }
}
