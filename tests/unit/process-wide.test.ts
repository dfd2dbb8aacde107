import { afterEach, describe, expect, it, vi } from 'vitest';
import { processWide } from '@/lib/process-wide';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';

afterEach(() => {
  forgetProcessWide();
  vi.unstubAllEnvs();
});

describe('what is kept process-wide', () => {
  it('is made once for each name', () => {
    const first = processWide('one', () => new Map());
    expect(processWide('one', () => new Map())).toBe(first);
    expect(processWide('other', () => new Map())).not.toBe(first);
  });

  it('is each module’s own in development, where modules are replaced', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const first = processWide('one', () => new Map());
    expect(processWide('one', () => new Map())).not.toBe(first);
  });
});
