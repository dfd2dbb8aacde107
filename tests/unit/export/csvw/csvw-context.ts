import { readFileSync } from 'node:fs';

const address = 'http://www.w3.org/ns/csvw';
const document = JSON.parse(readFileSync('tests/fixtures/standards/csvw/csvw.jsonld', 'utf8'));

/** What the published context defines: terms and prefixes. */
export const csvwTerms: ReadonlySet<string> = new Set(Object.keys(document['@context']));

/** Gives the published context, and nothing from any network. */
export async function loadContext(url: string) {
  if (url !== address) throw new Error(`The metadata asks for another context: ${url}`);
  return { document, documentUrl: url };
}
