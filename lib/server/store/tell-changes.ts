import type { Log } from '../log/create-log';
import type { StoreReport } from './store-report';

const remedies: Readonly<Record<string, string>> = {
  missing: 'There is no database there. Create it with `npm run data -- seed`, or move a backup to its place.',
  unreadable:
    'The database cannot be read: it is damaged, or this user may not read it. Move a backup to its place, or mend the rights.',
  locked: 'Another process holds the database. It is served again once that ends; see which has the file open.',
  newer_schema: 'The database was written by a newer version of this software. Start that version.',
  older_schema:
    'The database was written by an older version of this software. Bring it up with `npm run data -- seed`.',
  empty: 'The database holds no release. Publish one with `npm run data -- publish FILE`.',
};

const other = 'See whether the database runs and whether DATABASE_URL leads to it.';

const silent =
  'The site does not say how it is within ten seconds: this machine is too busy, or its database does not answer.';

const list = (releases: StoreReport['releases']): Record<string, number> => Object.fromEntries(releases);

/** Tells the log each time that the store's state changes, or what it serves; nothing while it stays. */
export function tellChanges(log: Log): (report: StoreReport) => void {
  let before: StoreReport | null = null;
  return (report) => {
    const was = before;
    before = report;
    const isSameState = was?.state === report.state;
    if (report.state === 'silent') {
      if (!isSameState) log.warn({ store: 'silent' }, silent);
      return;
    }
    if (report.state !== 'ready') {
      if (!isSameState) log.error({ store: report.state }, `Nothing can be served. ${remedies[report.state] ?? other}`);
      return;
    }
    const releases = list(report.releases);
    if (was?.state === 'silent') log.warn({ store: 'ready', releases }, 'The site says again how it is: well.');
    else if (was !== null && !isSameState) log.warn({ store: 'ready', releases }, 'The database can be read again.');
    else if (JSON.stringify(list(was?.releases ?? new Map())) !== JSON.stringify(releases)) {
      log.info({ store: 'ready', releases }, 'These releases are served.');
    }
  };
}
