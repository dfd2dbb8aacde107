import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** The route that answers an address below /api/v1, found as Next finds it: a folder of that very name, else any name's. */
function routeOf(parts: readonly string[]): { readonly file: string; readonly params: Record<string, string> } {
  const [dataset = '', file] = parts;
  const fileAt = (...folders: readonly string[]) => resolve('app/api/v1', ...folders, 'route.ts');
  if (file === undefined) return { file: fileAt(dataset), params: {} };
  const own = fileAt('[dataset]', file);
  return existsSync(own)
    ? { file: own, params: { dataset } }
    : { file: fileAt('[dataset]', '[file]'), params: { dataset, file } };
}

/** What the API answers, without a server between. `address`: with its origin. */
export async function askApi(
  address: string,
  init: RequestInit & { readonly method?: 'GET' | 'HEAD' } = {},
): Promise<Response> {
  const { pathname } = new URL(address);
  const { file, params } = routeOf(
    pathname
      .replace(/^\/api\/v1\//, '')
      .split('/')
      .map(decodeURIComponent),
  );
  if (!existsSync(file)) throw new Error(`No route answers ${address}.`);
  const route: Record<string, Handler> = await import(/* @vite-ignore */ file);
  const headers = new Headers(init.headers);
  headers.set('host', new URL(address).host);
  const handler = route[init.method ?? 'GET'];
  if (!handler) throw new Error(`${file} does not answer ${init.method}.`);
  return handler(new Request(address, { ...init, headers }), { params: Promise.resolve(params) });
}
