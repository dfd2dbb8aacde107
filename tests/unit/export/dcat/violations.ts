import { readFileSync } from 'node:fs';
import type { Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { readTurtle } from './read-graph';

const shapes = readTurtle(readFileSync('tests/fixtures/standards/dcat-ap/dcat-ap-SHACL.ttl', 'utf8'));
type Graph = ConstructorParameters<typeof ShaclValidator>[0];
const asGraph = (store: Store): Graph => store as unknown as Graph;

const validator = new ShaclValidator(asGraph(shapes));

/** What DCAT-AP's own shapes find wrong with a graph: the thing, its property and the rule. */
export async function violations(graph: Store): Promise<readonly string[]> {
  const { results } = await validator.validate(asGraph(graph));
  return results.map(({ focusNode, path, sourceConstraintComponent, value }) =>
    [focusNode, path, sourceConstraintComponent, value].map((term) => term?.value ?? '').join(' '),
  );
}
