import { expect, it } from 'vitest';
import { filesHash } from '@/lib/ingest/files-hash';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

it('depends on names and bytes, not on the order', () => {
  const hash = filesHash([file('a', '1'), file('b', '2')]);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(filesHash([file('b', '2'), file('a', '1')])).toBe(hash);
  expect(filesHash([file('a', '2'), file('b', '1')])).not.toBe(hash);
  expect(filesHash([file('a', '1b'), file('', '2')])).not.toBe(hash);
});
