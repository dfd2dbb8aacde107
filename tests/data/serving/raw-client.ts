import { connect, type Socket } from 'node:net';

/** A connection that says exactly what the test says, and hears all that comes back. */
export function rawClient(port: number): Socket & { heard: string; readonly ended: Promise<void> } {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const ended = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.once('end', () => socket.destroy());
  });
  // Being cut off is an answer, too.
  socket.on('error', () => {});
  const client = Object.assign(socket, { heard: '', ended });
  socket.setEncoding('latin1').on('data', (text: string) => {
    client.heard += text;
  });
  return client;
}
