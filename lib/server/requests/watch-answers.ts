import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Layer } from '../handle';
import { requestId } from '../log/request-id';
import type { Answered } from './answered';
import { pathOf } from './path-of';
import { requestKind } from './request-kind';

interface WatchAnswers {
  readonly isBuiltFile: (path: string) => boolean;
  readonly releaseOf: (path: string) => number | null;
  readonly onBegin: () => void;
  readonly onEnd: (answered: Answered) => void;
}

/** The layer that sees every request first and its answer last. An answer that failed names the id of its log lines. */
export function watchAnswers({ isBuiltFile, releaseOf, onBegin, onEnd }: WatchAnswers): Layer {
  const written = new WeakMap<Socket, number>();
  return (next) => (request, response) => {
    const begin = performance.now();
    const id = randomUUID().slice(0, 8);
    const path = pathOf(request);
    const { socket } = request;
    nameFailures(response, id);
    onBegin();
    response.once('close', () => {
      const before = written.get(socket) ?? 0;
      written.set(socket, socket.bytesWritten);
      onEnd({
        id,
        method: request.method ?? '',
        path: path.slice(0, 300),
        kind: isBuiltFile(path) ? 'static' : requestKind(path),
        status: response.headersSent ? response.statusCode : null,
        milliseconds: Math.round((performance.now() - begin) * 10) / 10,
        bytes: socket.bytesWritten - before,
        isWhole: response.writableFinished,
        cache: cacheStatus(response),
        release: releaseOf(path),
      });
    });
    return requestId.run(id, () => next(request, response));
  };
}

/** The last word of `Cache-Status` (RFC 9211), as in `khuyen-cong-mo; hit`. */
function cacheStatus(response: ServerResponse): string | null {
  const status = response.getHeader('cache-status');
  return typeof status === 'string' ? (/;\s*(hit|fwd=[a-z-]+)/.exec(status)?.[1] ?? null) : null;
}

function nameFailures(response: ServerResponse, id: string): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: never[]) => {
    if (status >= 500) response.setHeader('x-request-id', id);
    return writeHead(status, ...rest);
  };
}
