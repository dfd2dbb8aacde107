import { attempt } from './attempt';
import type { PartContext, PartRun } from './part';
import { usageOf } from './process-meter';
import { repeated } from './repeated';
import { median } from './samples';
import { startSite } from './server-process';
import { timedRequest } from './timed-request';

const asked = 9;

/** Kinds of addresses of the site, asked one after the other until the last byte: how long each kind takes. */
export async function askedPages(
  context: PartContext,
  kinds: Readonly<Record<string, () => string>>,
): Promise<PartRun> {
  const site = await startSite(await context.store());
  const ask = async (path: string) => (await timedRequest(site.address + path)).whole;
  for (const nextPath of Object.values(kinds)) await repeated(asked, context.seconds, () => ask(nextPath()));
  return {
    async round() {
      for (const [name, nextPath] of Object.entries(kinds)) {
        await attempt(context, name, async () => {
          const before = usageOf(site.pid).cpu;
          const times = await repeated(asked, context.seconds, () => ask(nextPath()));
          const after = usageOf(site.pid).cpu;
          context.record(name, 'milliseconds', median(times));
          if (before !== null && after !== null) context.record(name, 'cpu', (after - before) / times.length);
        });
      }
    },
  };
}
