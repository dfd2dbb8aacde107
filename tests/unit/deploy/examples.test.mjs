import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'scripts/deploy';
const read = (path) => readFileSync(join(folder, path), 'utf8');

/** YAML as an object, by the parser that tools in the tree bring along. */
function parsed(path) {
  const args = ['node_modules/yaml/bin.mjs', '--json', '--merge', '--single', '--strict'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: read(path) });
  expect(status, String(stderr)).toBe(0);
  const value = JSON.parse(String(stdout));
  return Array.isArray(value) ? value[0] : value;
}

const isHere = (program, ...args) => spawnSync(program, args).status === 0;

describe('compose.yaml', () => {
  const { services, volumes, networks } = parsed('compose/compose.yaml');
  const each = Object.entries(services);

  it.each(each)('%s writes nowhere but where it must, and has no rights', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service).not.toHaveProperty('privileged');
  });

  it.each(each)('%s is of a named version, with its files there and no secret inside', (_, service) => {
    expect(service.image).toMatch(/^(?:khuyen-cong-mo:local|docker\.io\/library\/[a-z]+:\d+\.\d+[.\w-]*)$/);
    for (const volume of service.volumes ?? []) {
      const [from, , mode] = volume.split(':');
      if (from.startsWith('.')) {
        expect(existsSync(join(folder, 'compose', from)), from).toBe(true);
        expect(mode).toBe('ro');
      } else expect(volumes).toHaveProperty(from);
    }
    for (const network of service.networks) expect(networks).toHaveProperty(network);
    if (service.env_file) expect(existsSync(join(folder, 'compose', `${service.env_file}.example`))).toBe(true);
    expect(JSON.stringify(service.environment ?? {})).not.toMatch(/password|:\/\//i);
  });

  it('builds by the container file, starts in order, and lets only the proxy out', () => {
    expect(services.web.build.dockerfile).toBe('scripts/deploy/Containerfile');
    expect(existsSync(join(folder, 'compose', services.web.build.context, 'package-lock.json'))).toBe(true);
    expect(services.web.deploy.replicas).toBe(2);
    expect(services.publish.depends_on.database.condition).toBe('service_healthy');
    expect(services.web.depends_on.publish.condition).toBe('service_completed_successfully');
    expect(services.proxy.depends_on.web.condition).toBe('service_healthy');
    expect(networks.inside.internal).toBe(true);
    expect(each.filter(([, service]) => service.ports).map(([name]) => name)).toEqual(['proxy']);
    expect(read('compose/.gitignore')).toBe('*.env\n');
  });

  it.skipIf(!isHere('docker', 'compose', 'version'))('is taken by docker compose, which this machine has', () => {
    const args = ['compose', '-f', join(folder, 'compose/compose.yaml'), 'config', '--quiet', '--no-env-resolution'];
    const { status, stderr } = spawnSync('docker', args);
    expect(status, String(stderr)).toBe(0);
  });
});

describe('the alerts', () => {
  const { groups } = parsed('prometheus/alerts.yml');
  const metrics = readFileSync('lib/server/metrics/create-metrics.ts', 'utf8');

  it.each(groups[0].rules.map(({ alert, ...rule }) => [alert, rule]))('%s asks for what the site tells', (_, rule) => {
    const names = [...rule.expr.matchAll(/\b((?:http|store|release)_\w+)\{/g)].map(([, name]) => name);
    for (const name of names) expect(metrics).toContain(`'${name}'`);
    expect(names.length > 0 || rule.expr.includes('up{')).toBe(true);
    expect(rule.annotations).toMatchObject({ summary: expect.any(String), remedy: expect.any(String) });
  });

  it.skipIf(!isHere('promtool', '--version'))('are taken by promtool, which this machine has', () => {
    const { status, stderr } = spawnSync('promtool', ['check', 'config', join(folder, 'prometheus/prometheus.yml')]);
    expect(status, String(stderr)).toBe(0);
  });
});

describe.skipIf(!isHere('systemd-analyze', '--version'))('the units (this machine has systemd-analyze)', () => {
  // Exposure in tenths, of 100: systemd calls up to 40 "OK".
  it.each([
    ['khuyen-cong@.service', 15],
    ['khuyen-cong-backup.service', 25],
  ])('%s is confined', (name, most) => {
    const args = ['security', '--offline=true', `--threshold=${most}`, '--no-pager', join(folder, 'systemd', name)];
    const { status, stdout, stderr } = spawnSync('systemd-analyze', args);
    expect(status, String(stderr) + String(stdout).slice(-300)).toBe(0);
  });

  it('wait longer for the end than the site does', () => {
    const seconds = Number(/TimeoutStopSec=(\d+)/.exec(read('systemd/khuyen-cong@.service'))[1]);
    const settings = readFileSync('lib/schemas/settings.ts', 'utf8');
    expect(seconds).toBeGreaterThan(Number(/'SHUTDOWN_SECONDS',\s+default: '(\d+)'/.exec(settings)[1]));
  });
});
