import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../scripts/support/port.mjs';

const isHere = (program, ...args) => spawnSync(program, args).status === 0;
const hasNginx = isHere('nginx', '-v');
const hasCaddy = isHere('caddy', 'version');
const hasOpenssl = isHere('openssl', 'version');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proxies-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The examples as they are, but for the places of this machine and what this nginx is too old for. */
function nginxFiles(changes = {}) {
  cpSync('scripts/deploy/nginx', folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    let text = readFileSync(join(folder, name), 'utf8')
      .replaceAll('/tmp/', `${folder}/`)
      .replaceAll('/etc/nginx/khuyen-cong', folder)
      .replaceAll('include /etc/nginx/mime.types;', '')
      .replaceAll('/var/cache/nginx', join(folder, 'cache'))
      .replaceAll('/var/log/nginx', folder)
      .replaceAll('/etc/ssl/example.org', folder)
      .replaceAll('/dev/stdout', join(folder, 'access.log'))
      .replace(' resolve max_fails', ' max_fails')
      .replace('server web:3000', 'server 127.0.0.1:3000');
    for (const [from, to] of Object.entries(changes)) text = text.replaceAll(from, to);
    writeFileSync(join(folder, name), text);
  }
  mkdirSync(join(folder, 'cache'));
}

const nginx = (config) => ['-p', folder, '-e', 'stderr', '-c', join(folder, config)];

/** Runs the proxy of the container before a site that answers by `respond`, until `use` is done with it. */
async function behindNginx(respond, changes, use) {
  const site = createServer(respond);
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const port = await freePort();
  nginxFiles({
    '127.0.0.1:3000': `127.0.0.1:${site.address().port}`,
    'listen 8080': `listen 127.0.0.1:${port}`,
    ...changes,
  });
  const proxy = spawn(
    'nginx',
    ['-g', `daemon off;${process.getuid() === 0 ? ' user root;' : ''}`, ...nginx('container.conf')],
    { stdio: 'inherit' },
  );
  const ended = once(proxy, 'exit');
  try {
    const ask = async (path, headers = {}) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
      return {
        status: answer.status,
        cache: answer.headers.get('x-cache'),
        text: await answer.text(),
        headers: answer.headers,
      };
    };
    for (let tries = 0; tries < 100 && (await ask('/').catch(() => null)) === null; tries++) await pause(50);
    await use(ask, port);
  } finally {
    proxy.kill('SIGTERM');
    await ended;
    site.close();
  }
}

it.each(['nginx/khuyen-cong.conf', 'nginx/container.conf', 'nginx/shared.conf', 'nginx/site.conf', 'caddy/Caddyfile'])(
  '%s leaves it to the site to ask for https',
  (path) => {
    const directives = readFileSync(join('scripts/deploy', path), 'utf8').replaceAll(/^\s*#.*$/gm, '');
    expect(directives).not.toContain('Strict-Transport-Security');
  },
);

describe.skipIf(!hasNginx)('nginx (which this machine has)', () => {
  it('takes the configuration of the container', () => {
    nginxFiles();
    const { status, stderr } = spawnSync('nginx', ['-t', ...nginx('container.conf')]);
    expect(String(stderr)).not.toContain('[warn]');
    expect(status, String(stderr)).toBe(0);
  });

  it.skipIf(!hasOpenssl)('takes the configuration of a machine with a certificate', () => {
    nginxFiles({
      'listen 80': 'listen 18080',
      'listen [::]:80': 'listen [::]:18080',
      ':443': ':18443',
      ' 443': ' 18443',
    });
    const names = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
    spawnSync('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '1',
      '-subj',
      '/CN=example.org',
      ...names,
    ]);
    const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const temporary = kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n');
    const whole = `events {}\npid ${folder}/nginx.pid;\nhttp {\n${temporary}\ninclude ${folder}/khuyen-cong.conf;\n}\n`;
    writeFileSync(join(folder, 'whole.conf'), whole);
    const { status, stderr } = spawnSync('nginx', ['-t', ...nginx('whole.conf')]);
    expect(status, String(stderr)).toBe(0);
  });

  it('keeps pages for seconds and old ones through a 503, health never, and writes no address', async () => {
    const asked = [];
    let status = 200;
    const respond = (request, response) => {
      asked.push({ path: request.url, ...request.headers });
      const headers = { 'cache-control': 'private, no-cache', 'content-security-policy': "frame-ancestors 'self'" };
      response.writeHead(status, headers).end(`answer ${asked.length}`);
    };
    await behindNginx(respond, { '200 5s': '200 1s' }, async (ask, port) => {
      asked.length = 0;

      const first = await ask('/vi/lang-son?x=1');
      expect(first).toMatchObject({ status: 200, cache: 'MISS', text: 'answer 1' });
      expect(first.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(first.headers.get('x-frame-options')).toBeNull();
      expect(await ask('/vi/lang-son?x=1')).toMatchObject({ cache: 'HIT', text: 'answer 1' });
      expect(asked[0]).toMatchObject({ 'x-forwarded-proto': 'http', host: `127.0.0.1:${port}` });
      expect(JSON.stringify(asked)).not.toMatch(/x-forwarded-for|x-real-ip/);

      status = 503;
      await pause(1500);
      expect(await ask('/vi/lang-son?x=1')).toMatchObject({ status: 200, text: 'answer 1' });
      expect(await ask('/vi/other')).toMatchObject({ status: 503 });
      expect((await ask('/api/health')).status).toBe(503);
      status = 200;
      expect((await ask('/api/health')).status).toBe(200);
      expect(asked.filter(({ path }) => path === '/api/health')).toHaveLength(2);
      expect(readFileSync(join(folder, 'access.log'), 'utf8')).toMatch(/"GET \/vi\/lang-son HTTP\/1.1" 200/);
    });
    const log = readFileSync(join(folder, 'access.log'), 'utf8').replaceAll(/ 127\.0\.0\.1 "/g, ' HOST "');
    expect(log).not.toMatch(/\d+\.\d+\.\d+\.\d+/);
  });

  it.each([
    ['that another proxy on a private network names', { '10.0.0.0/8': '127.0.0.0/8' }, 200],
    ['of the connection, whatever anybody else says', {}, 429],
  ])('limits each reader by the address %s', async (_, changes, ofAnother) => {
    const few = { 'rate=30r/s': 'rate=1r/m', 'burst=120': 'burst=2', ...changes };
    await behindNginx(
      (_request, response) => response.end('answer'),
      few,
      async (ask) => {
        const from = async (...addresses) => (await ask('/vi', { 'x-forwarded-for': addresses.join(', ') })).status;
        const one = '203.0.113.1';
        for (let times = 0; times < 3; times++) await from(one);
        expect(await from(one)).toBe(429);
        expect(await from('198.51.100.9', one)).toBe(429);
        expect(await from('203.0.113.2')).toBe(ofAnother);
      },
    );
  });
});

describe.skipIf(!hasCaddy)('Caddy (which this machine has)', () => {
  it('takes the configuration', () => {
    const args = ['validate', '--adapter', 'caddyfile', '--config', 'scripts/deploy/caddy/Caddyfile'];
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const { status, stderr } = spawnSync('caddy', args, { env });
    expect(status, String(stderr)).toBe(0);
  });
});
