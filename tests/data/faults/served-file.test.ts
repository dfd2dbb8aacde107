import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { eventually } from '@/tests/support/eventually';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryFolder } from '../temporary-folder';

let path = '';
let clock = 0;

const sound = mkdtempSync(join(tmpdir(), 'faults-'));
await prepareStore(join(sound, 'store.sqlite'), [langSonSeed]);
afterAll(() => rmSync(sound, { recursive: true, force: true }));

beforeEach(() => {
  path = join(temporaryFolder(), 'store.sqlite');
  vi.stubEnv('DATABASE_URL', storeUrl(path));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  forgetProcessWide();
  copyFileSync(join(sound, 'store.sqlite'), path);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A health check, as whoever watches the site asks for it, a while later: nothing of before counts any more. */
async function healthLater() {
  clock += 10_000;
  const { GET } = await import('@/app/api/health/route');
  const answer = await GET();
  const { status, state } = await answer.json();
  return answer.status === 200 ? status : [answer.status, state];
}

async function fileStatus(): Promise<number> {
  const { GET } = await import('@/app/api/v1/[dataset]/[file]/route');
  const request = new Request('http://localhost/api/v1/lang-son/schemes.csv');
  const answer = await GET(request, { params: Promise.resolve({ dataset: 'lang-son', file: 'schemes.csv' }) });
  await answer.arrayBuffer();
  return answer.status;
}

/** As another program would that may write: over the very file that is open. */
function overwrite(bytes: Uint8Array, from = 0): void {
  chmodSync(path, 0o644);
  const whole = readFileSync(path);
  whole.set(bytes, from);
  writeFileSync(path, whole);
}

const linkTo = (target: string) => {
  rmSync(path);
  symlinkSync(target, path);
};
const cutTo = (length: number) => {
  chmodSync(path, 0o644);
  truncateSync(path, length);
};
const becomeFolder = () => {
  rmSync(path);
  mkdirSync(path);
};
const becomeText = () => {
  rmSync(path);
  writeFileSync(path, 'mất rồi '.repeat(500));
};

const faults: Readonly<Record<string, readonly [state: string, befall: () => void]>> = {
  'is removed': ['missing', () => rmSync(path)],
  'is emptied': ['empty', () => cutTo(0)],
  'is cut off': ['unreadable', () => cutTo(20_000)],
  'loses its head': ['unreadable', () => overwrite(new Uint8Array(100).fill(0xff))],
  'is overwritten with rubbish in the middle': ['unreadable', () => overwrite(new Uint8Array(40_000).fill(7), 8_192)],
  'is overwritten as a whole': ['unreadable', () => overwrite(new Uint8Array(readFileSync(path).length).fill(7))],
  'becomes a folder': ['unreadable', becomeFolder],
  'becomes a link that leads nowhere': ['missing', () => linkTo('/nowhere/at/all')],
  'becomes a link to itself': ['unreadable', () => linkTo(path)],
  'gives way to a text': ['unreadable', becomeText],
};

describe('a site whose database', () => {
  it.each(Object.entries(faults))('%s says so, and is back by itself', async (_, [state, befall]) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect([await healthLater(), await fileStatus()]).toEqual(['ok', 200]);
    befall();
    expect(await healthLater()).toEqual([503, state]);
    expect(await fileStatus()).toBe(503);
    rmSync(path, { recursive: true, force: true });
    copyFileSync(join(sound, 'store.sqlite'), `${path}.back`);
    renameSync(`${path}.back`, path);
    expect([await healthLater(), await fileStatus()]).toEqual(['ok', 200]);
    expect(error).not.toHaveBeenCalled();
  });

  it('gives way to another serves the other', async () => {
    expect(await healthLater()).toBe('ok');
    const other = `${path}.other`;
    await prepareStore(other, [{ ...langSonSeed, schemes: langSonSeed.schemes.slice(0, 1), seedHash: 'other' }]);
    renameSync(other, path);
    expect([await healthLater(), await fileStatus()]).toEqual(['ok', 200]);
    const { loadPublication } = await import('@/lib/data/load-publication');
    // Until the other is read, what was served before is.
    await eventually(async () => expect((await loadPublication('lang-son'))?.schemes).toHaveLength(1));
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['back', -10 * 365],
    ['forth', 10 * 365],
  ])('%s for years keeps nothing longer than it should, nor forgets what it serves', async (_, days) => {
    expect([await healthLater(), await fileStatus()]).toEqual(['ok', 200]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 });
    expect([await healthLater(), await fileStatus()]).toEqual(['ok', 200]);
    renameSync(path, `${path}.gone`);
    expect(await healthLater()).toEqual([503, 'missing']);
    vi.setSystemTime(Date.now() - 2 * days * 86_400_000);
    renameSync(`${path}.gone`, path);
    expect([await healthLater(), await fileStatus()]).toEqual(['ok', 200]);
  });

  it('back publishes the next release all the same, and it is the one that is served', async () => {
    expect(await healthLater()).toBe('ok');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3_650 * 86_400_000 });
    await prepareStore(path, [{ ...langSonSeed, schemes: langSonSeed.schemes.slice(0, 2), seedHash: 'later' }]);
    expect(await healthLater()).toBe('ok');
    const { storeState } = await import('@/lib/data/store-state');
    expect(await storeState()).toMatchObject({ state: 'ready', release: 2 });
  });
});
