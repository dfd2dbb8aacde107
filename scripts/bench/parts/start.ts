import type { BenchPart, PartContext } from '../part';
import { usageOf } from '../process-meter';
import { registerPath } from '../register-addresses';
import { startSite } from '../server-process';

async function open(context: PartContext) {
  const store = await context.store();
  const measure = async (name: string, path: string) => {
    const site = await startSite(store, path);
    const { resident } = usageOf(site.pid);
    await site.stop();
    context.record(name, 'milliseconds', site.startedIn);
    if (resident !== null) context.record(name, 'resident', resident);
  };
  return {
    async round() {
      await measure('until health answers', '/api/health');
      await measure('until the register’s page is answered', registerPath);
    },
  };
}

export const start: BenchPart = {
  name: 'start',
  title: 'Start-up',
  notes: ['From the start of the process to the first answer, and the memory then.'],
  mostRounds: (rows) => (rows > 500_000 ? 2 : 5),
  open,
};
