import { createClient } from '@libsql/client';
import { inspectStore } from '../../inspect-store';
import { migrationsFolder } from '../../migration-history';
import { storeUrl } from '../../store-url';
import { onSignal } from '../on-signal';
import type { Changed, ChangeOptions, ChangePhase, Draft } from '../store-change';
import { failureOfState, StoreFailure } from '../store-failure';
import { behindLinks } from './behind-links';
import { copyFile } from './copy-file';
import { draftPathOf, removeDrafts } from './draft-files';
import { migrateFile } from './migrate-file';
import { inDraft } from './open-draft';
import { fileState, replaceStore } from './replace-store';
import { lockStore } from './store-lock';

async function checkDraft(draft: string, path: string): Promise<void> {
  const client = createClient({ url: storeUrl(draft) });
  try {
    const { rows } = await client.execute('PRAGMA integrity_check(1)');
    if (rows[0]?.integrity_check !== 'ok') throw new StoreFailure('not_sound', path);
  } finally {
    client.close();
  }
}

/** One attempt by the holder of the lock; `null` where the store was replaced by somebody who does not ask for the lock. */
async function attempt<Value>(
  path: string,
  change: (draft: Draft) => Promise<Changed<Value>>,
  onPhase: (phase: ChangePhase) => void,
): Promise<{ readonly value: Value } | null> {
  const draft = draftPathOf(path);
  removeDrafts(path);
  try {
    const state = fileState(path);
    const failure = failureOfState((await inspectStore(path)).state);
    if (failure !== null) throw new StoreFailure(failure, path);
    onPhase('copying');
    if (state !== null) await copyFile(path, draft);
    const migrations = await migrateFile(draft, migrationsFolder(path));
    const { value, keep } = await inDraft(draft, (given) => change({ ...given, isNew: state === null, migrations }));
    if (!keep) return { value };
    onPhase('checking');
    await checkDraft(draft, path);
    return replaceStore(draft, path, state) ? { value } : null;
  } finally {
    removeDrafts(path);
  }
}

/** Changes the file at `path` by way of a copy beside it, which takes its place by one rename. */
export async function changeFile<Value>(
  path: string,
  change: (draft: Draft) => Promise<Changed<Value>>,
  { onPhase, patience }: Required<ChangeOptions>,
): Promise<Value> {
  const place = behindLinks(path);
  const lock = await lockStore(place, patience, () => onPhase('waiting'));
  const forget = onSignal(() => {
    removeDrafts(place);
    lock.release();
  });
  try {
    for (let rounds = 0; rounds < 3; rounds++) {
      const done = await attempt(place, change, onPhase);
      if (done !== null) return done.value;
    }
    throw new StoreFailure('busy', path);
  } finally {
    forget();
    lock.release();
  }
}
