import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { messagesFor } from '@/lib/i18n/messages';
import { writeNewFile } from '@/scripts/data/write-new-file';
import { WrongUse } from '@/scripts/data/wrong-use';

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-write-'));
const { dataCommands: texts } = messagesFor('en');
const write = (name: string, pieces: Iterable<string>) => writeNewFile(join(folder, name), pieces, texts);

function* failing(): Generator<string> {
  yield 'code\n';
  throw new RangeError('a fault of ours');
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('a new file', () => {
  it('is written piece by piece', async () => {
    await write('whole.csv', ['code\n', 'A1\n']);
    expect(readFileSync(join(folder, 'whole.csv'), 'utf8')).toBe('code\nA1\n');
  });

  it('is not there where making it failed, which is not told as a fault of the file', async () => {
    await expect(write('half.csv', failing())).rejects.toThrow(new RangeError('a fault of ours'));
    expect(existsSync(join(folder, 'half.csv'))).toBe(false);
  });

  it('takes the place of none', async () => {
    writeFileSync(join(folder, 'there.csv'), 'kept');
    await expect(write('there.csv', ['lost'])).rejects.toBeInstanceOf(WrongUse);
    expect(readFileSync(join(folder, 'there.csv'), 'utf8')).toBe('kept');
  });

  it('is told as a fault of its place where its folder is not there', async () => {
    await expect(write('nowhere/new.csv', ['lost'])).rejects.toBeInstanceOf(WrongUse);
  });
});
