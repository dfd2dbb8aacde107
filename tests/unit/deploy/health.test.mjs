import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { runNode } from '../../../scripts/support/run-command.mjs';

const listening = (host) =>
  new Promise((resolve) => {
    const server = createServer((_, response) => response.end('{}'));
    server.listen(0, host, () => resolve(server));
  });

// Elsewhere a machine has no second address of its own.
const hosts = process.platform === 'linux' ? ['127.0.0.2', '0.0.0.0', ''] : ['0.0.0.0', ''];

it.each(hosts)('the health check asks where HOST %j listens', async (host) => {
  const server = await listening(host === '' ? undefined : host);
  const env = { HOST: host, PORT: String(server.address().port) };
  const { code, output } = await runNode(['scripts/deploy/health.mjs'], { env });
  expect({ code, output }).toEqual({ code: 0, output: '' });
  await new Promise((resolve) => server.close(resolve));
  const after = await runNode(['scripts/deploy/health.mjs'], { env });
  expect(after).toEqual({ code: 1, output: expect.stringMatching(/^http:\/\/\S+\/api\/health: /) });
});
