import { type Arbitrary, asyncProperty, constantFrom, oneof, tuple } from 'fast-check';
import { NextRequest } from 'next/server';
import { afterAll, expect, vi } from 'vitest';
import { proxy } from '@/proxy';
import { type ApiDocument, type DescribedOperation, exampleEntries, resolved } from '../examples/contract';
import { answerRequest, routes } from '../examples/route-handler';
import { servedSeeds } from '../examples/served-seeds';
import { faultsDuring } from './faults-during';
import { fuzz } from './fuzz';
import { hostileHeaders } from './hostile-headers';
import { hostileQuery, type KnownKey, writtenPart } from './hostile-query';
import { hostileText } from './hostile-text';
import { judgeAnswer } from './judge-answer';

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

interface Asked {
  readonly method: string;
  /** Path and query as they are written. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** As the site answers: the proxy first, then the route. `null`: the proxy leads to a page. */
async function answerOf({ method, address, headers }: Asked): Promise<Response | null> {
  const request = new NextRequest(`http://localhost:3000${address}`, { method, headers });
  const first = await proxy(request);
  if (first.headers.has('x-middleware-rewrite') || first.headers.has('location')) return null;
  if (!first.headers.has('x-middleware-next')) return first;
  return request.nextUrl.pathname.startsWith('/api') || /^\/(?:sitemap|robots)/.test(request.nextUrl.pathname)
    ? answerRequest(request)
    : null;
}

const openapi: ApiDocument = await (await answerRequest(new Request('http://localhost/api/v1/openapi.json'))).json();
const operations = Object.entries(resolved(openapi).paths).map(([path, { get }]) => ({ path, get }));

const valuesOf = ({ schema, ...parameter }: DescribedOperation['parameters'][number]): readonly string[] => [
  ...exampleEntries({ schema, ...parameter }).map(([, value]) => value),
  ...(schema.enum ?? []).map(String),
];
const keysOf = ({ parameters }: DescribedOperation): readonly KnownKey[] =>
  parameters.filter((one) => one.in === 'query').map((one) => ({ key: one.name, values: valuesOf(one) }));

/** A path with good or hostile parts where a name stands. */
function hostilePath(path: string, { parameters }: DescribedOperation): Arbitrary<string> {
  const parts = path.split('/').map((part) => {
    const pieces = part.split(/\{(\w+)\}/).map((piece, index) => {
      const named = index % 2 === 1 && parameters.find(({ name }) => name === piece);
      if (!named) return constantFrom(piece);
      const good = constantFrom(...valuesOf(named)).map(encodeURIComponent);
      return oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: writtenPart(hostileText) });
    });
    return tuple(...pieces).map((written) => written.join(''));
  });
  return tuple(...parts).map((written) => written.join('/'));
}

const allKeys = [...new Map(operations.flatMap(({ get }) => keysOf(get)).map((one) => [one.key, one])).values()];
const method = constantFrom('GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE');

const described = oneof(
  ...operations.map(({ path, get }) =>
    tuple(hostilePath(path, get), oneof(hostileQuery(keysOf(get)), hostileQuery(allKeys)), hostileHeaders, method).map(
      ([written, query, headers, way]): Asked & { readonly documented: readonly string[] } => ({
        method: way,
        address: `${written}?${query}`,
        headers,
        // oEmbed's own status for a format that there is not.
        documented: [...Object.keys(get.responses), ...(get.operationId === 'oembed' ? ['501'] : [])],
      }),
    ),
  ),
);

fuzz('routes', 'each answers what it is asked as it is described, and never fails', 800, () =>
  asyncProperty(described, async ({ documented, ...asked }) => {
    const faults = await faultsDuring(async () => {
      const answer = await answerOf(asked);
      if (answer) await judgeAnswer(answer, documented);
    });
    expect(faults).toEqual([]);
  }),
);

const folders = routes.map(({ folder }) => folder.split('/').slice(1));
const anywhere = constantFrom(...folders).chain((parts) =>
  tuple(
    ...parts.map((part) =>
      oneof(
        constantFrom(part.startsWith('[') ? 'lang-son' : part, 'schemes.csv', 'byProgramme.svg'),
        writtenPart(hostileText),
      ),
    ),
  ),
);

fuzz('routes', 'nor does any address beside them', 300, () =>
  asyncProperty(anywhere, hostileQuery(allKeys), hostileHeaders, async (parts, query, headers) => {
    const faults = await faultsDuring(async () => {
      const answer = await answerOf({ method: 'GET', address: `/${parts.join('/')}?${query}`, headers });
      if (answer) await judgeAnswer(answer, ['200', '304', '501']);
    });
    expect(faults).toEqual([]);
  }),
);
