import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { containerSteps } from '../../../scripts/deploy/container-steps.mjs';
import { isSupportedNode } from '../../../scripts/support/check-node.mjs';
import { sourcePaths, webServer } from '../../../scripts/support/paths.mjs';

const lines = readFileSync('scripts/deploy/Containerfile', 'utf8').replaceAll('\\\n', '').split('\n');
const instruction = (word) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

/** What the build stages take from the project's folder, as patterns for the beginning of a path. */
const copied = instruction('COPY')
  .filter((line) => !line.startsWith('--from'))
  .flatMap((line) => line.split(' ').slice(0, -1));

const isCopied = (path) =>
  copied.some((pattern) =>
    pattern.startsWith('*.')
      ? path === basename(path) && path.endsWith(pattern.slice(1))
      : path === pattern || path.startsWith(`${pattern}/`),
  );

describe('the container file', () => {
  it('runs nothing but the steps, each once', () => {
    const steps = containerSteps().map(([program]) => basename(program));
    expect(steps).toEqual(['install.mjs', 'build.mjs', 'collect.mjs']);
    for (const step of steps) expect(readdirSync('scripts/deploy/steps')).toContain(step);
  });

  it.each([
    ...sourcePaths,
    'prisma.config.ts',
    'prisma/migrations',
    'prisma/seed',
    'LICENSE',
    'scripts/data.ts',
    '.npmrc',
  ])('takes %s in', (path) => {
    expect(existsSync(path)).toBe(true);
    expect(isCopied(path)).toBe(true);
  });

  it('stands on a named version of a Node that the program supports', () => {
    const [, major, minor] = /^NODE=docker\.io\/library\/node:(\d+)\.(\d+)\.\d+-[a-z]+-slim$/.exec(
      instruction('ARG')[0],
    );
    expect(isSupportedNode(Number(major), Number(minor))).toBe(true);
    expect(Number(major) % 2).toBe(0);
    for (const from of instruction('FROM')) expect(from).toMatch(/^(?:\$\{NODE\}|packages)(?: AS [a-z]+)?$/);
  });

  it('serves as a user without rights, with a check of health that needs no other program', () => {
    expect(instruction('USER')).toEqual(['1000:1000']);
    const [, check] = /CMD \["node", "([^"]+)"\]$/.exec(instruction('HEALTHCHECK')[0]);
    expect(existsSync(check)).toBe(true);
    expect(readFileSync('scripts/deploy/steps/collect.mjs', 'utf8')).toContain(`'${check}'`);
    expect(instruction('CMD')).toEqual(['["node", ".build/server.mjs"]']);
  });

  it('gives the web process what `npm start` gives it, as the systemd unit does', () => {
    const unit = readFileSync('scripts/deploy/systemd/khuyen-cong@.service', 'utf8');
    const ofUnit = unit.split('\n').filter((line) => line.startsWith('Environment='));
    for (const setting of Object.entries(webServer.env).map((pair) => pair.join('='))) {
      expect(instruction('ENV').join(' ').split(/\s+/)).toContain(setting);
      expect(ofUnit.join(' ').split(/[ =](?=[A-Z])/)).toContain(setting);
    }
  });
});
