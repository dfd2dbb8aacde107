import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { aSite, type Site } from './a-site';

/** A handle that begins at once and goes on when it is told to. */
function held() {
  const responses: ServerResponse[] = [];
  let go = (_: 'end' | 'break' | 'throw') => {};
  const told = new Promise<'end' | 'break' | 'throw'>((resolve) => {
    go = resolve;
  });
  return {
    responses,
    go: (how: 'end' | 'break' | 'throw') => go(how),
    handle: async (_request: unknown, response: ServerResponse) => {
      responses.push(response);
      response.setHeader('content-type', 'text/html');
      response.write('<p>one');
      const how = await told;
      if (how === 'throw') throw new Error('It fails.');
      if (how === 'break') response.destroy();
      else response.end('</p>');
    },
  };
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await pause(1);
};

/** A reader who asks and says nothing more; `leave` closes the connection. */
function reader({ port }: Site, path: string) {
  const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`));
  socket.on('error', () => {});
  return { leave: () => socket.destroy() };
}

const host = { host: 'a.example' };

it('makes one rendering for all who ask at once', async () => {
  const { handle, go } = held();
  const site = await aSite(handle);
  const asked = Array.from({ length: 20 }, () => site.get('/vi', { headers: host }));
  await until(() => site.rendered() > 0);
  await pause(20);
  go('end');
  const answers = await Promise.all(asked);
  expect(site.rendered()).toBe(1);
  expect(answers.map(({ body }) => body.toString())).toEqual(Array(20).fill('<p>one</p>'));
});

it('goes on for those who wait when the first who asked goes away', async () => {
  const { handle, go, responses } = held();
  const site = await aSite(handle);
  const first = reader(site, '/vi');
  await until(() => site.rendered() > 0);
  const second = site.get('/vi', { headers: host });
  await pause(20);
  first.leave();
  await pause(20);
  expect(responses[0]?.destroyed).toBe(false);
  go('end');
  expect((await second).body.toString()).toBe('<p>one</p>');
  expect(site.rendered()).toBe(1);
});

it('gives up what nobody waits for, and begins anew for the next', async () => {
  const { handle, go, responses } = held();
  const site = await aSite(handle);
  const gone = reader(site, '/vi');
  await until(() => site.rendered() > 0);
  gone.leave();
  await until(() => responses[0]?.destroyed === true);
  const next = site.get('/vi', { headers: host });
  await until(() => site.rendered() > 1);
  go('end');
  expect((await next).status).toBe(200);
});

it.each(['break', 'throw'] as const)('lets nobody hang when a rendering fails (%s), and tries again', async (how) => {
  let handle = held();
  const site = await aSite((request, response) => handle.handle(request, response));
  const asked = Array.from({ length: 5 }, () => site.get('/vi', { headers: host }));
  await until(() => site.rendered() > 0);
  await pause(20);
  handle.go(how);
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
  handle = held();
  handle.go('end');
  expect((await site.get('/vi', { headers: host })).status).toBe(200);
});

it('streams a file to the first who asks, and sends it whole to those who wait, also when the first goes away', async () => {
  let go = () => {};
  const told = new Promise<void>((resolve) => {
    go = resolve;
  });
  const site = await aSite(async (_request, response) => {
    response.setHeader('content-type', 'text/csv');
    response.write('a,b\r\n');
    await told;
    response.write('1,2\r\n'.repeat(1000));
    response.end();
  });
  const first = reader(site, '/api/v1/a.csv');
  await until(() => site.rendered() > 0);
  const second = site.get('/api/v1/a.csv', { headers: host });
  await pause(20);
  first.leave();
  await pause(20);
  go();
  expect((await second).body.length).toBe(5005);
  expect((await site.get('/api/v1/a.csv', { headers: host })).body.length).toBe(5005);
  expect(site.rendered()).toBe(1);
});

it('streams to each who waits what turns out too long to be kept', async () => {
  const piece = 'x'.repeat(500_000);
  const site = await aSite(async (_request, response) => {
    response.setHeader('content-type', 'application/zip');
    for (let count = 0; count < 6; count += 1) {
      await pause(5);
      if (!response.write(piece)) await new Promise<void>((resolve) => response.once('drain', resolve));
    }
    response.end();
  });
  const answers = await Promise.all(Array.from({ length: 3 }, () => site.get('/api/v1/a.zip', { headers: host })));
  expect(answers.map(({ body }) => body.length)).toEqual(Array(3).fill(3_000_000));
});
