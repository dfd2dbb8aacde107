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
  unreachable: 'No database server answers. See whether it runs, and whether DATABASE_URL leads to it.',
  refused:
    'The database server does not let this program in, or knows no such database. See the user, the password and the name in DATABASE_URL.',
  empty: 'The database holds no release. Publish one with `npm run data -- publish FILE`.',
};

const unreadableRelease =
  'The current release of a dataset cannot be read: it is damaged, or a newer version of this software wrote it. The one before it is served where that is in memory. Start the newer version, publish the register again, or roll back.';

const other = 'See whether the database runs and whether DATABASE_URL leads to it.';

const silent =
  'The site does not say how it is within ten seconds: this machine is too busy, or its database does not answer.';

const otherServer =
  'A server of DATABASE_URL before this one does not answer, refuses, or has not come as far: this one is read until it has.';

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
    if (report.state === 'unreadable_release') {
      if (!isSameState) log.error({ store: report.state, releases: list(report.releases) }, unreadableRelease);
      return;
    }
    if (report.state !== 'ready') {
      const served = report.releases.size > 0 ? 'Only what is in memory is served.' : 'Nothing can be served.';
      if (!isSameState) log.error({ store: report.state }, `${served} ${remedies[report.state] ?? other}`);
      return;
    }
    const releases = list(report.releases);
    const { server } = report;
    if (server !== null && (was?.server ?? 1) !== server) {
      const sentence = server === 1 ? 'The first server of DATABASE_URL is read again.' : otherServer;
      log.warn({ store: 'ready', server }, sentence);
    }
    if (was?.state === 'silent') log.warn({ store: 'ready', releases }, 'The site says again how it is: well.');
    else if (was !== null && !isSameState) log.warn({ store: 'ready', releases }, 'The database can be read again.');
    else if (JSON.stringify(list(was?.releases ?? new Map())) !== JSON.stringify(releases)) {
      log.info({ store: 'ready', releases }, 'These releases are served.');
    }
  };
}
