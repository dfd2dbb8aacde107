import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

interface CutOff {
  /** Leads to the same database, as long as the way is open. */
  readonly address: string;
  /** `refuses`: nobody listens any more. `hangs`: connections are taken, and nothing is ever answered. */
  cut(how: 'refuses' | 'hangs'): Promise<void>;
  mend(): Promise<void>;
}

/** A way to a database that can be cut off. */
export async function cutOff(address: string): Promise<CutOff> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let isOpen = true;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    keep(client);
    if (!isOpen) return;
    const upstream = keep(connect(Number(target.port), target.hostname));
    client.pipe(upstream).pipe(client);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server.listen(port, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const dropAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const port = await listen(0);
  onTestFinished(() => {
    dropAll();
    server.close();
  });
  const way = new URL(address);
  way.port = String(port);
  return {
    address: way.href,
    async cut(how) {
      isOpen = false;
      if (how === 'hangs') {
        for (const socket of sockets) socket.unpipe();
        return;
      }
      const closed = close();
      dropAll();
      await closed;
    },
    async mend() {
      isOpen = true;
      dropAll();
      if (!server.listening) await listen(port);
    },
  };
}
