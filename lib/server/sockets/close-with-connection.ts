import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const open = new WeakMap<Socket, Set<ServerResponse>>();

/** The answers of a connection that are not sent. One listener for all: a client may send any number ahead. */
function openAnswers(socket: Socket): Set<ServerResponse> {
  const known = open.get(socket);
  if (known !== undefined) return known;
  const answers = new Set<ServerResponse>();
  open.set(socket, answers);
  socket.once('close', () => {
    for (const answer of answers) {
      if (answer.socket !== null) continue;
      answer.destroy();
      answer.emit('close');
    }
  });
  return answers;
}

/**
 * Sees that an answer closes when its connection does. Node tells only the one whose turn it is: those to requests that
 * were sent ahead would count as at work for ever.
 */
export function closeWithConnection({ socket }: IncomingMessage, response: ServerResponse): void {
  const answers = openAnswers(socket);
  answers.add(response);
  // What is not sent to its end goes with the connection.
  response.once('finish', () => answers.delete(response));
}
