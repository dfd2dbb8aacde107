import { expect, it } from 'vitest';
import { benchRegisterEngine } from '@/scripts/bench/register-engine';

it('measures the engine of the register', () => {
  const timings = benchRegisterEngine({ rows: [100, 1200], rounds: 1 });
  const bytes = timings.filter(({ name }) => name === 'size: columns, bytes a row');
  expect(bytes.map(({ rows }) => rows)).toEqual([100, 1200]);
  expect(timings.every(({ median, spread }) => median >= 0 && spread >= 0)).toBe(true);
});
