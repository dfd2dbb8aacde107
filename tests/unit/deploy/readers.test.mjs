import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { judgeAnswers } from '../../../scripts/deploy/topology/judge-answers.mjs';
import { startReaders } from '../../../scripts/deploy/topology/readers.mjs';

it('an answer that cannot be read is told as a wrong one, and readers go on', async () => {
  const server = createServer((_, response) => response.writeHead(200, { 'x-release': '1' }).end('a,jobs\n"cut o'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const readers = startReaders([{ port: server.address().port, life: 1 }]);
  while (readers.count() < 10) await pause(5);
  const { answers } = await readers.stop();
  await new Promise((resolve) => server.close(resolve));
  expect(judgeAnswers(answers).join('\n')).toMatch(
    /schemes\.csv from \S+ 1 was not answered: 200, but not to be read: /,
  );
});
