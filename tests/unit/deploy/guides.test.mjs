import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../scripts/data/commands/index.ts';

const folder = 'scripts/deploy';
const guides = ['operating.md', 'van-hanh.md'];
const read = (name) => readFileSync(join(folder, name), 'utf8');

/** The code in a guide, in its order: what both languages must say alike. */
const codeOf = (text) =>
  [...text.matchAll(/```sh\n([^`]+)```|`([^`\n]+)`/g)].map(([, block, inline]) => block ?? inline);

/** Words that a guide may put into its own language. */
const inOneLanguage = (code) =>
  code
    .replaceAll('TỆP', 'FILE')
    .replaceAll('BỘ', 'NAME')
    .replaceAll('/đường/dẫn', '/path')
    .replace('người_dùng:mật_khẩu@máy:5432/cơ_sở_dữ_liệu', 'user:password@host:5432/database');

describe('the guides of operators', () => {
  it('say the same in both languages', () => {
    const [english, vietnamese] = guides.map((name) => codeOf(read(name)).map(inOneLanguage).sort());
    expect(vietnamese).toEqual(english);
    const headings = guides.map((name) => read(name).match(/^#+ /gm));
    expect(headings[1]).toEqual(headings[0]);
  });

  it.each(guides)('%s names files that are there', (name) => {
    const paths = codeOf(read(name)).filter((code) =>
      /^(?:compose|systemd|nginx|caddy|prometheus)\/[\w.@-]*$/.test(code),
    );
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths) expect(existsSync(join(folder, path)), path).toBe(true);
    for (const [path] of read(name).matchAll(/scripts\/deploy\/[\w/-]+(?:\.mjs|Containerfile)?/g)) {
      expect(existsSync(path), path).toBe(true);
    }
  });

  it.each(guides)('%s names commands and options that there are', (name) => {
    const used = [...read(name).matchAll(/DATA ([a-z]+)((?: --?[a-z-]+| [A-ZỆỘ]+)*)/g)];
    expect(used.length).toBeGreaterThan(8);
    for (const [, command, rest] of used) {
      expect(commands, command).toHaveProperty(command);
      const taken = [...commands[command].options, 'dry-run', 'lang', 'help'];
      for (const [, option] of rest.matchAll(/--([a-z-]+)/g)) expect(taken).toContain(option);
    }
  });

  it.each(guides)('%s names metrics that there are', (name) => {
    const metrics = readFileSync('lib/server/metrics/create-metrics.ts', 'utf8');
    const named = codeOf(read(name)).filter((code) => /^(?:http|store|release)_\w+$/.test(code));
    expect(named).toContain('store_server');
    for (const metric of named) expect(metrics).toContain(`'${metric}'`);
  });

  it.each(guides)('%s gives each process it starts a port for metrics, where Prometheus asks', (name) => {
    const text = read(name);
    const [, started] = /systemctl enable --now((?: khuyen-cong@\d+)+)/.exec(text);
    const given = [...text.matchAll(/`METRICS_PORT=(\d+)` \S+ `(\S+)`/g)];
    const unit = read('systemd/khuyen-cong@.service');
    const [shared, own] = [...unit.matchAll(/^EnvironmentFile=-(.+)$/gm)].map(([, file]) => file);
    expect(text).toContain(`\`${shared}\``);
    expect(given.map(([, , file]) => file)).toEqual(
      [...started.matchAll(/@(\d+)/g)].map(([, instance]) => own.replace('%i', instance)),
    );
    const asked = [...read('prometheus/prometheus.yml').matchAll(/"127\.0\.0\.1:(\d+)"/g)];
    expect(given.map(([, port]) => port)).toEqual(asked.map(([, port]) => port));
  });

  it.each(guides)('%s says what to do in each state of the store', (name) => {
    const states = [...readFileSync('lib/data/store-problem.ts', 'utf8').matchAll(/\| '([a-z_]+)'/g)].map(
      ([, state]) => state,
    );
    expect(states).toContain('older_schema');
    for (const state of states)
      expect(read(name)).toMatch(new RegExp(`^\\| \`${state}\` +\\| \\S.+ \\| \\S.+ \\|$`, 'm'));
  });
});
