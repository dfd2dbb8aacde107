import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

export interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly explode?: boolean;
  readonly schema: Json & { readonly enum?: readonly string[] };
  readonly example?: unknown;
}

export interface DescribedAnswer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Json }>>;
}

export interface DescribedOperation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly parameters: readonly DescribedParameter[];
  readonly responses: Readonly<Record<string, DescribedAnswer>>;
  readonly 'x-example': string;
}

export interface ApiDocument extends Json {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly get: DescribedOperation }>>;
}

/** The document with each reference to one of its components put in its place, but those of schemas. */
export function resolved(document: ApiDocument): ApiDocument {
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => (node as Json | undefined)?.[key], document);
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref } = node as Json;
    if (typeof $ref === 'string') {
      const found = at($ref);
      if (found === undefined) throw new Error(`${$ref} leads nowhere.`);
      return $ref.startsWith('#/components/schemas/') ? node : walk(found);
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  };
  return walk(document) as ApiDocument;
}

/** Checks values against the schemas of the document. */
export class Contract {
  readonly #ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  readonly #known = new Map<string, ValidateFunction>();

  constructor(document: ApiDocument) {
    this.#ajv.addSchema({ $id: 'api', components: document.components });
  }

  /** What about the value does not fit; empty where all does. */
  problems(schema: Json, value: unknown): readonly string[] {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/');
    const check = this.#known.get(text) ?? this.#ajv.compile(JSON.parse(text));
    this.#known.set(text, check);
    check(value);
    return (check.errors ?? []).map(
      ({ instancePath, message, params }: ErrorObject) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  }
}

const asText = (value: unknown): string => String(value);

/** The parameter's example as a query has it. */
export function exampleEntries({ name, example, explode }: DescribedParameter): readonly [string, string][] {
  if (!Array.isArray(example)) return [[name, asText(example)]];
  return explode ? example.map((value) => [name, asText(value)]) : [[name, example.map(asText).join(',')]];
}

/** A path with its named parts filled in: by the first valid value, or by those that are given. */
export const filledPath = (
  path: string,
  parameters: readonly DescribedParameter[],
  given: Readonly<Record<string, string>> = {},
): string =>
  parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((address, { name, example }) => address.replace(`{${name}}`, given[name] ?? asText(example)), path);
