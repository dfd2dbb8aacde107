import { wholeRegister } from '@/lib/domain/register/register-query';
import { registerSearch } from '@/lib/schemas/register-query';
import type { BenchPart, PartContext } from '../part';
import { everNew, registerPath } from '../register-addresses';
import { repeated } from '../repeated';
import { median } from '../samples';
import { searchQuestions } from '../search-words';
import { startSite } from '../server-process';
import { timedRequest } from '../timed-request';

const asked = 9;

async function open(context: PartContext) {
  const site = await startSite(await context.store());
  const subjects = Object.entries(searchQuestions(context)).map(([words, question]) => ({
    name: `page, ${words}`,
    nextPath: everNew(
      (random) => `${registerPath}?${registerSearch({ ...wholeRegister, q: question(random), page: 1 })}`,
    ),
  }));
  for (const { nextPath } of subjects) await timedRequest(site.address + nextPath());
  return {
    async round() {
      for (const { name, nextPath } of subjects) {
        const ask = async () => (await timedRequest(site.address + nextPath())).whole;
        const times = await repeated(asked, context.seconds, ask);
        context.record(name, 'milliseconds', median(times));
      }
    },
  };
}

export const search: BenchPart = {
  name: 'search',
  title: 'Text search',
  notes: [
    'Over HTTP, one request at a time, until the last byte of the register’s page; no two ask for the same words. Selective: a word that a handful of schemes have. Common: two or three words that many have. Absent: a common word and one that none has.',
  ],
  open,
};
