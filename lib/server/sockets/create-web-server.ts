import { createServer, type Server } from 'node:http';
import type { Handle } from '../handle';
import { answerMalformed } from './answer-malformed';
import { closeWithConnection } from './close-with-connection';
import { descriptorLimit } from './descriptor-limit';

/** In milliseconds. */
export interface Patience {
  /** For the head of a request. */
  readonly head: number;
  /** For all of a request. */
  readonly request: number;
  /** For the next request of a connection: longer than the 60 s for which proxies keep one, so that they end it first. */
  readonly idle: number;
  /** For a reader who takes nothing of the answer. */
  readonly stalled: number;
}

export const patience: Patience = { head: 15_000, request: 30_000, idle: 65_000, stalled: 120_000 };

/** For everything else that the process opens. */
const keptDescriptors = 256;
const mostConnections = 16_384;

interface WebServer {
  readonly handle: Handle;
  readonly patience?: Patience;
  readonly onMalformed?: (status: number) => void;
}

/** An HTTP server that no slow or wrong client can hold up. */
export function createWebServer({ handle, patience: given = patience, onMalformed = () => {} }: WebServer): Server {
  const server = createServer(
    {
      headersTimeout: given.head,
      requestTimeout: given.request,
      keepAliveTimeout: given.idle,
      connectionsCheckingInterval: Math.min(given.head, given.request) / 3,
      maxHeaderSize: 16 * 1024,
      requireHostHeader: true,
      insecureHTTPParser: false,
      noDelay: true,
    },
    (request, response) => {
      closeWithConnection(request, response);
      // A failure is the layers' to answer; one that passes them all must not be lost on the reader.
      handle(request, response).catch(() => response.destroy());
    },
  );
  server.setTimeout(given.stalled);
  server.maxHeadersCount = 100;
  server.maxConnections = Math.min(mostConnections, descriptorLimit() - keptDescriptors);
  answerMalformed(server, onMalformed);
  return server;
}
