import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Layer } from '../handle';
import type { Answered } from './answered';
import { currentRequest } from './current-request';
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
    const current = { id: randomUUID().slice(0, 8), cache: null };
    const { id } = current;
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
        cache: current.cache,
        release: releaseOf(path),
      });
    });
    return currentRequest.run(current, () => next(request, response));
  };
}

function nameFailures(response: ServerResponse, id: string): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, ...rest: never[]) => {
    if (status >= 500) response.setHeader('x-request-id', id);
    return writeHead(status, ...rest);
  };
}
