import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import {
  type ApiDocument,
  Contract,
  type DescribedAnswer,
  type DescribedOperation,
  exampleEntries,
  filledPath,
  resolved,
} from './examples/contract';
import { answerRequest, routeAt, routes } from './examples/route-handler';
import { servedSeeds } from './examples/served-seeds';

// What a chart looks like is tested elsewhere; here it takes too long.
vi.mock('@/lib/chart-pictures/ask-worker', () => ({
  askWorker: async () => '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>',
}));

const seeds = await servedSeeds();
vi.stubEnv('DATABASE_URL', seeds.url);
afterAll(() => {
  vi.unstubAllEnvs();
  seeds.remove();
});

const origin = 'https://data.example.org';
const ask = (
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) =>
  answerRequest(
    new Request(new URL(address, 'http://localhost'), {
      method,
      headers: { host: 'data.example.org', 'x-forwarded-proto': 'https', ...headers },
    }),
  );
const readDocument = async (search = ''): Promise<ApiDocument> => (await ask(`/api/v1/openapi.json${search}`)).json();

const raw = await readDocument();
const document = resolved(raw);
const contract = new Contract(raw);
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, get }));
const cached = operations.filter(({ get }) => get.responses[304]);
const named = <Case extends { readonly path: string }>(cases: readonly Case[]) =>
  cases.map((each) => [each.path, each] as const);

async function expectDescribed(answer: Response, described: DescribedAnswer | undefined): Promise<void> {
  const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
  const contents = described?.content ?? {};
  expect(Object.keys(contents)).toContain(type);
  for (const [name, header] of Object.entries(described?.headers ?? {})) {
    const { required, schema } = header as { required?: boolean; schema: Record<string, unknown> };
    const value = answer.headers.get(name);
    if (required) expect(value, name).not.toBeNull();
    if (value === null) continue;
    expect(contract.problems(schema, schema.type === 'integer' ? Number(value) : value), name).toEqual([]);
  }
  const body = await answer.arrayBuffer();
  expect(body.byteLength).toBeGreaterThan(0);
  const { schema } = contents[type] ?? {};
  if (schema && /json$/.test(type)) {
    expect(contract.problems(schema, JSON.parse(new TextDecoder().decode(body)))).toEqual([]);
  }
}

describe('the description of the API', () => {
  it.each(locales)('is OpenAPI 3.1, as its own schema has it: %s', async (lang) => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate({ ...(await readDocument(`?lang=${lang}`)) });
    expect(errors).toBeUndefined();
    expect([valid, validator.version]).toEqual([true, '3.1']);
  });

  it('says the same in every language, in other words', async () => {
    const [first, ...others] = await Promise.all(locales.map((lang) => readDocument(`?lang=${lang}`)));
    const shape = (node: unknown): unknown =>
      JSON.parse(
        JSON.stringify(node, (key, value) =>
          /^(?:description|summary|title|url)$/.test(key) && typeof value === 'string' ? '' : value,
        ),
      );
    for (const other of others) {
      expect(other.info).not.toEqual(first?.info);
      expect({ ...(shape(other.paths) as object) }).toEqual(shape(first?.paths));
      expect(Object.keys(other.components as object)).toEqual(Object.keys(first?.components as object));
    }
  });

  it('names each operation once, and gives every part words', () => {
    const ids = operations.map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(operations.flatMap(({ get }) => get.tags))).toEqual(new Set(document.tags.map(({ name }) => name)));
    for (const { get } of operations) {
      for (const text of [get.summary, ...get.parameters.map(({ description }) => description)])
        expect(text).toMatch(/\S/);
    }
    for (const { description } of document.tags) expect(description).toMatch(/\S/);
  });

  it('begins its addresses with the site’s', () => {
    expect(document.servers).toEqual([{ url: origin }]);
    for (const { get } of operations) expect(get['x-example']).toMatch(/^https:\/\/data\.example\.org\/api\//);
  });

  it('tells of every route, and of no other', () => {
    const described = operations.map(({ get }) => routeAt(new URL(get['x-example']).pathname)?.folder);
    expect([...new Set(described)].sort()).toEqual(
      routes
        .map(({ folder }) => folder)
        .filter((folder) => folder.startsWith('/api/') && folder !== '/api/[[...path]]')
        .sort(),
    );
  });
});

const queryOf = ({ parameters }: DescribedOperation) => parameters.filter((parameter) => parameter.in === 'query');
const hasDataset = ({ parameters }: DescribedOperation) => parameters.some(({ name }) => name === 'dataset');
const search = (entries: readonly (readonly [string, string])[]) =>
  new URLSearchParams(entries.map(([key, value]) => [key, value])).toString();

const withoutQuery = ({ path, get }: { path: string; get: DescribedOperation }) => {
  const asked = search(
    queryOf(get)
      .filter((parameter) => parameter.required)
      .flatMap(exampleEntries),
  );
  return `${filledPath(path, get.parameters)}${asked && `?${asked}`}`;
};

it.each(named(operations))('%s answers as described, for each dataset that it names', async (path, { get }) => {
  const slugs = get.parameters.find(({ name }) => name === 'dataset')?.schema.enum ?? [''];
  for (const dataset of slugs) {
    const required = search(
      queryOf(get)
        .filter((parameter) => parameter.required)
        .flatMap(exampleEntries),
    );
    const address = `${filledPath(path, get.parameters, { dataset })}?${required}`;
    const answer = await ask(address);
    expect(answer.status, address).toBe(200);
    expect(answer.headers.get('x-illustrative'), address).toBe(dataset === 'minh-hoa' ? 'true' : null);
    await expectDescribed(answer, get.responses[200]);
  }
});

it.each(named(operations.filter(({ get }) => queryOf(get).length > 0)))(
  '%s understands each key, as its example has it',
  async (_, operation) => {
    for (const parameter of queryOf(operation.get)) {
      expect(contract.problems(parameter.schema, parameter.example), parameter.name).toEqual([]);
      const asked = new URL(withoutQuery(operation), origin);
      for (const [key, value] of exampleEntries(parameter)) asked.searchParams.append(key, value);
      if (parameter.required) asked.search = search(exampleEntries(parameter));
      const answer = await ask(`${asked.pathname}${asked.search}`);
      expect(answer.status, asked.search).toBe(200);
      await expectDescribed(answer, operation.get.responses[200]);
    }
  },
);

// oEmbed lets consumers send what a provider does not know.
it.each(named(operations.filter(({ get }) => get.responses[400] && get.operationId !== 'oembed')))(
  '%s does not understand any other',
  async (_, operation) => {
    const keys = queryOf(operation.get).map(({ name }) => name);
    const wrong = {
      nonsense: '1',
      ...(keys.includes('lang') && { lang: 'tlh' }),
      ...(keys.includes('release') && { release: '0' }),
    };
    for (const [key, value] of Object.entries(wrong)) {
      const answer = await ask(`${withoutQuery(operation)}?${key}=${value}`);
      expect(answer.status, key).toBe(400);
      expect((await answer.clone().json()).problems).toMatchObject([{ key, value }]);
      await expectDescribed(answer, operation.get.responses[400]);
    }
  },
);

it.each(['url=', 'url=https://elsewhere.example/vi/lang-son', `url=${origin}/vi/lang-son&format=yaml`])(
  'oEmbed answers what it cannot tell of as described: %s',
  async (asked) => {
    const answer = await ask(`/api/v1/oembed?${asked}`);
    const { responses } = document.paths['/api/v1/oembed']?.get ?? {};
    expect([400, 404, 501]).toContain(answer.status);
    await expectDescribed(answer, responses?.[answer.status] ?? responses?.default);
  },
);

it.each(named(operations.filter(({ get }) => hasDataset(get))))(
  '%s is not there for a dataset that is not',
  async (path, { get }) => {
    const answer = await ask(filledPath(path, get.parameters, { dataset: 'nowhere' }));
    expect(answer.status).toBe(404);
    const { available } = await answer.clone().json();
    await expectDescribed(answer, get.responses[404]);
    expect(available.length).toBeGreaterThan(0);
    for (const address of available) expect(routeAt(address)?.folder, address).not.toBe('/api/[[...path]]');
  },
);

it.each(named(operations))('%s answers with 405 what does not read, and says what does', async (_, operation) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await ask(withoutQuery(operation), { method });
    expect(answer.status).toBe(405);
    await expectDescribed(answer, operation.get.responses.default);
  }
  const options = await ask(withoutQuery(operation), { method: 'OPTIONS' });
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

it.each(named(cached))('%s is not sent again to who has it, and not at all to HEAD', async (_, operation) => {
  const address = withoutQuery(operation);
  const whole = await ask(address);
  const etag = whole.headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  const known = await ask(address, { headers: { 'if-none-match': etag } });
  expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag]);
  const head = await ask(address, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect([...head.headers]).toEqual([...whole.headers]);
});

it('an address that leads nowhere lists addresses that lead somewhere', async () => {
  const answer = await ask('/api/v1/nonsense');
  expect(answer.status).toBe(404);
  const { available } = (await answer.json()) as { available: readonly string[] };
  for (const address of available) expect((await ask(address, { method: 'HEAD' })).status, address).toBe(200);
});

describe('while the data cannot be read', () => {
  beforeAll(() => {
    vi.resetModules();
    forgetProcessWide();
    vi.stubEnv('DATABASE_URL', 'file:/nowhere/store.sqlite');
  });

  it.each(named(operations))('%s says so, if it needs any', async (_, operation) => {
    const { responses } = operation.get;
    const answer = await ask(withoutQuery(operation));
    expect(answer.status).toBe(responses[503] ? 503 : 200);
    await expectDescribed(answer, responses[503] ?? responses[200]);
  });
});
