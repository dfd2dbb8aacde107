import { NextRequest } from 'next/server';
import { expect, it } from 'vitest';
import { problemSchema } from '@/lib/schemas/problem';
import { proxy } from '@/proxy';

it.each(['POST', 'PUT', 'DELETE', 'PROPFIND'])('answers %s of any address in a sentence', async (method) => {
  for (const path of ['/api/v1/lang-son/schemes.csv', '/vi/lang-son', '/robots.txt']) {
    const answer = await proxy(new NextRequest(`http://localhost${path}`, { method }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect(problemSchema.parse(await answer.json()).detail_vi).toMatch(/chỉ để đọc/);
  }
});
