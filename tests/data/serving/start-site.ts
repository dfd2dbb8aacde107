import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createSite } from '@/lib/server/create-site';
import type { Handle, Layer } from '@/lib/server/handle';
import { type Patience, patience } from '@/lib/server/sockets/create-web-server';

interface StartSite {
  readonly handle: Handle;
  readonly pages?: readonly Layer[];
  readonly maxRequests?: number;
  readonly shutdownSeconds?: number;
  readonly patience?: Partial<Patience>;
  readonly turn?: number;
  readonly isProxyTrusted?: boolean;
}

export const health = {
  status: 'ok',
  dataset: 'lang-son',
  release: 3,
  datasets: [{ dataset: 'lang-son', release: 3 }],
};

/** The web process around a handle of the test's own, which need not know of health. */
export async function startSite({ handle, pages = [], ...options }: StartSite) {
  const lines: Record<string, unknown>[] = [];
  const exits: number[] = [];
  const site = createSite({
    environment: {
      isProxyTrusted: options.isProxyTrusted ?? false,
      maxRequests: options.maxRequests ?? 16,
      shutdownSeconds: options.shutdownSeconds ?? 10,
    },
    log: pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line)) }),
    handle: async (request, response) => {
      if (request.url === '/api/health')
        response.setHeader('content-type', 'application/json').end(JSON.stringify(health));
      else await handle(request, response);
    },
    pages,
    isBuiltFile: (path) => path === '/_next/static/a.js',
    exit: (code) => exits.push(code),
    patience: { ...patience, ...options.patience },
    ...(options.turn === undefined ? {} : { turn: options.turn }),
  });
  await new Promise<void>((resolve) => site.server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, resolve));
  const { port } = site.server.address() as AddressInfo;
  const close = async () => {
    site.server.closeAllConnections();
    await new Promise((resolve) => site.server.close(resolve));
  };
  return { ...site, port, address: `http://127.0.0.1:${port}`, lines, exits, close };
}
