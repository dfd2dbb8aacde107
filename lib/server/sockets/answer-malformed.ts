import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const sentences: Readonly<Record<number, string>> = {
  400: 'This is not a request that HTTP knows.',
  408: 'The request took too long to arrive.',
  431: 'The head of the request is too long.',
};

const statusOf = (code: unknown): number => {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
};

/** Answers what is no request with a sentence, and hangs up. Says nothing into an answer that is under way. */
export function answerMalformed(server: Server, onMalformed: (status: number) => void): void {
  const answering = new WeakMap<Duplex, number>();
  server.prependListener('request', ({ socket }, response) => {
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    response.once('close', () => answering.set(socket, (answering.get(socket) ?? 1) - 1));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable || (answering.get(socket) ?? 0) > 0) {
      socket.destroy();
      return;
    }
    const status = statusOf(error.code);
    const sentence = `${sentences[status]}\n`;
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Connection: close',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Length: ${sentence.length}`,
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${sentence}`, () => socket.destroy());
    onMalformed(status);
  });
}
