import type { BenchPart, PartContext } from '../part';
import { breakdown, everNew, pageUnder } from '../register-addresses';
import { repeated } from '../repeated';
import { median } from '../samples';
import { startSite } from '../server-process';
import { timedRequest } from '../timed-request';

const asked = 9;

async function open(context: PartContext) {
  const site = await startSite(await context.store());
  const subjects = [
    ...([1, 2, 3] as const).map((filters) => ({
      name: `page under ${filters} ${filters === 1 ? 'filter' : 'filters'}`,
      nextPath: everNew(pageUnder(filters)),
    })),
    { name: 'summary.json under one or two filters', nextPath: everNew(breakdown) },
  ];
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

export const facets: BenchPart = {
  name: 'facets',
  title: 'Facets and breakdowns under filters',
  notes: [
    'Over HTTP, one request at a time, each with other filters, until the last byte: the answer is computed, written as a page or a file, and compressed.',
  ],
  open,
};
