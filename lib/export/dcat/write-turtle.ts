import { type Quad, Writer } from 'n3';
import { namespaces } from './namespaces';

/** A graph as Turtle, thing by thing in the order in which they are described. */
export function writeTurtle(quads: readonly Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: namespaces });
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}
