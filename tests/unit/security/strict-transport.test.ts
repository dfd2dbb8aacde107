import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { layered } from '@/lib/server/handle';
import { strictTransport } from '@/lib/server/strict-transport';

async function headerOf(siteOrigin: string | null): Promise<string | null> {
  const handle = layered([strictTransport(siteOrigin)], async (_, response) => void response.end());
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`);
  server.close();
  return answer.headers.get('strict-transport-security');
}

it('browsers are told to come back by https only where the site’s own address says so', async () => {
  expect(await headerOf('https://example.org')).toBe('max-age=63072000');
  expect(await headerOf('http://example.org')).toBeNull();
  expect(await headerOf(null)).toBeNull();
});
