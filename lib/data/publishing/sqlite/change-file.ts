import { inspectStore } from '../../inspect-store';
import { migrationsFolder } from '../../migration-history';
import type { Changed, ChangeOptions, Draft } from '../store-change';
import { failureOfState, StoreFailure } from '../store-failure';
import { copyFile } from './copy-file';
import { migrateFile } from './migrate-file';
import { inDraft } from './open-draft';
import { replaceFile } from './replace-file';

/** Changes the file at `path` by way of a copy beside it, which takes its place by one rename. */
export const changeFile = <Value>(
  path: string,
  change: (draft: Draft) => Promise<Changed<Value>>,
  options: Required<ChangeOptions>,
): Promise<Value> =>
  replaceFile(
    path,
    async ({ place, draft, isNew }) => {
      const failure = failureOfState((await inspectStore(place)).state);
      if (failure !== null) throw new StoreFailure(failure, path);
      options.onPhase('copying');
      if (!isNew) await copyFile(place, draft);
      const migrations = await migrateFile(draft, migrationsFolder(place));
      return inDraft(draft, (given) => change({ ...given, isNew, migrations }));
    },
    options,
  );
