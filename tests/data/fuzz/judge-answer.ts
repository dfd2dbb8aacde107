import { expect } from 'vitest';
import { problemSchema } from '@/lib/schemas/problem';

const disclosure = /\bat .+:\d+:\d+|node_modules|file:\/\/\/(?!etc\/passwd)|\.(?:tsx?|mjs):\d|SQLITE|prisma/i;

/** Fails where an answer is not one of those described, or tells more than it should. Reads all of it. */
export async function judgeAnswer(answer: Response, documented: readonly string[]): Promise<void> {
  const body = await answer.arrayBuffer();
  // An address that cannot be read, or leads elsewhere, is none of the operation's.
  const everywhere = ['204', '400', '404', '405'];
  expect([...documented, ...everywhere]).toContain(String(answer.status));
  expect(answer.status === 501 || answer.status < 500, `status ${answer.status}`).toBe(true);
  expect(answer.headers.get('set-cookie')).toBeNull();
  if (answer.status < 400) return;
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  if (answer.headers.get('content-type')?.includes('json')) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    if (text === '') return;
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem.status).toBe(answer.status);
    const own = JSON.stringify({ ...problem, detail: '', detail_vi: '', problems: [] });
    expect(own).not.toMatch(disclosure);
  }
}
