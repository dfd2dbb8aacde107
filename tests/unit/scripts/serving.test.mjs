import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { localAddress } from '../../../scripts/support/local-address.mjs';
import { freePort } from '../../../scripts/support/port.mjs';
import { untilItAnswers } from '../../../scripts/support/until-it-answers.mjs';

describe('where this machine reaches its own server', () => {
  it.each([
    [undefined, 'http://localhost:3000'],
    ['', 'http://localhost:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['127.0.0.2', 'http://127.0.0.2:3000'],
    ['::1', 'http://[::1]:3000'],
    ['data.example.org', 'http://data.example.org:3000'],
  ])('that listens on %j', (host, expected) => {
    expect(localAddress(host, 3000)).toBe(expected);
  });

  it('may be asked by a number where names are not known', () => {
    expect(localAddress('::', 3000, '127.0.0.1')).toBe('http://127.0.0.1:3000');
    expect(localAddress('::1', 3000, '127.0.0.1')).toBe('http://[::1]:3000');
  });
});

describe('a server that is starting', () => {
  it('is asked until it answers, whatever it says', async () => {
    const port = await freePort();
    const server = createServer((_, response) => response.writeHead(503).end());
    const answering = untilItAnswers(`http://127.0.0.1:${port}/`, { patience: 60_000 });
    server.listen(port, '127.0.0.1');
    expect(await answering).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });

  it('is not asked for ever', async () => {
    const address = `http://127.0.0.1:${await freePort()}/`;
    expect(await untilItAnswers(address, { patience: 0 })).toBe(false);
  });

  it('is not asked once it has ended', async () => {
    let looks = 0;
    const isOver = () => ++looks > 2;
    const address = `http://127.0.0.1:${await freePort()}/`;
    expect(await untilItAnswers(address, { patience: Number.POSITIVE_INFINITY, isOver })).toBe(false);
  });
});
