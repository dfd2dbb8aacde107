import { request as ask, createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Handle } from '@/lib/server/handle';
import { pages } from '@/lib/server/pages/pages';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Site {
  readonly port: number;
  /** How often what stands for Next was asked. */
  readonly rendered: () => number;
  readonly get: (path: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>;
}

interface SiteOptions {
  readonly version?: () => Promise<string | null>;
}

/** A listening site: the layer over a handle that stands for Next. It is closed after the test. */
export async function aSite(next: Handle, { version = async () => 'one' }: SiteOptions = {}): Promise<Site> {
  let rendered = 0;
  const handle = pages(() => ({ version }))((request, response) => {
    rendered += 1;
    return next(request, response);
  });
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const get: Site['get'] = (path, { method = 'GET', headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const asking = ask({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      asking.on('error', reject);
      asking.end();
    });
  return { port, rendered: () => rendered, get };
}
