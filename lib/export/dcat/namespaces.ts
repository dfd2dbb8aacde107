/** Every namespace of the catalogue, by its usual prefix. */
export const namespaces = {
  adms: 'http://www.w3.org/ns/adms#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
type Prefix = keyof typeof namespaces;

/** A name with its prefix: `dct:title`. */
export type ShortName = `${Prefix}:${string}`;

/** The whole address that a short name stands for. */
export function longName(name: ShortName): string {
  const [prefix, ...rest] = name.split(':');
  return `${namespaces[prefix as Prefix]}${rest.join(':')}`;
}

/** The short name of an address, or the address itself where no prefix fits. */
export function shortName(address: string): string {
  const found = Object.entries(namespaces).find(([, namespace]) => address.startsWith(namespace));
  return found ? `${found[0]}:${address.slice(found[1].length)}` : address;
}
