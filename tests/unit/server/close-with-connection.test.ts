import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createWebServer } from '@/lib/server/sockets/create-web-server';
import { eventually } from '@/tests/support/eventually';

const head = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

/** A server whose answers are made by hand, and what came of them. */
async function byHand() {
  const answers = new Map<string, ServerResponse>();
  const closed: string[] = [];
  const server = createWebServer({
    handle: async ({ url = '' }, response) => {
      answers.set(url, response);
      response.on('close', () => closed.push(url));
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return { answers, closed, client: connect((server.address() as AddressInfo).port, '127.0.0.1') };
}

it('every answer closes with its connection, also those whose turn had not come', async () => {
  const { answers, closed, client } = await byHand();
  client.write(head('/slow') + head('/b') + head('/c'));
  await eventually(() => expect(answers.size).toBe(3));
  answers.get('/c')?.end('made ahead');
  client.destroy();
  await eventually(() => expect(closed.toSorted()).toEqual(['/b', '/c', '/slow']));
});

it('an answer that was sent closes once, and leaves nothing at its connection', async () => {
  const { answers, closed, client } = await byHand();
  client.resume();
  for (const path of ['/1', '/2', '/3']) {
    client.write(head(path));
    await eventually(() => expect(answers.has(path)).toBe(true));
    answers.get(path)?.end('sent');
    await eventually(() => expect(closed).toContain(path));
  }
  const listeners = answers.get('/3')?.req.socket.listenerCount('close') ?? 0;
  client.write(head('/4'));
  await eventually(() => expect(answers.has('/4')).toBe(true));
  answers.get('/4')?.end('sent');
  await eventually(() => expect(closed).toContain('/4'));
  expect(answers.get('/4')?.req.socket.listenerCount('close')).toBe(listeners);
  client.destroy();
  expect(closed).toEqual(['/1', '/2', '/3', '/4']);
});
