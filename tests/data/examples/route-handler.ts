/** What a route file exports: an answer to each method. */
type Handler = (request: Request, context: { readonly params: Promise<unknown> }) => Response | Promise<Response>;
type RouteFile = Readonly<Record<string, Handler>>;

const files = import.meta.glob<RouteFile>(['/app/**/route.ts']);

interface Route {
  /** As its folder is called: `/api/v1/[dataset]/[file]`. */
  readonly folder: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly load: () => Promise<RouteFile>;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As Next matches: a fixed part before a named one, a named one before all the rest. */
const rank = (folder: string): string =>
  folder
    .split('/')
    .map((part) => (part.startsWith('[[') ? '2' : part.startsWith('[') ? '1' : '0'))
    .join('');

function routeOf([path, load]: [string, Route['load']]): Route {
  const folder = path.replace(/^\/app/, '').replace(/\/route\.ts$/, '');
  const names: string[] = [];
  const source = folder
    .split('/')
    .slice(1)
    .map((part) => {
      const name = /^\[+(?:\.\.\.)?([^\]]+)\]+$/.exec(part)?.[1];
      if (name === undefined) return `/${escaped(part)}`;
      names.push(name);
      return part.startsWith('[[') ? '(/.*)?' : '/([^/]+)';
    });
  return { folder, pattern: new RegExp(`^${source.join('')}$`), names, load };
}

/** Every route, in the order in which Next tries them. */
export const routes: readonly Route[] = Object.entries(files)
  .map(routeOf)
  .sort((a, b) => rank(a.folder).localeCompare(rank(b.folder)) || b.folder.length - a.folder.length);

/** The route that an address leads to. `path`: without its query. */
export const routeAt = (path: string): Route | undefined => routes.find(({ pattern }) => pattern.test(path));

/** Answers as the routes below app do, without Next between. */
export async function answerRequest(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const route = routeAt(pathname);
  if (!route) return new Response('No route.', { status: 404 });
  const values = route.pattern.exec(pathname)?.slice(1) ?? [];
  const params = Object.fromEntries(route.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
  const handler = (await route.load())[request.method];
  if (!handler) return new Response('No such method.', { status: 405 });
  return handler(request, { params: Promise.resolve(params) });
}
