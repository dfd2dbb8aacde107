import { onSignal } from '../on-signal';
import type { Changed, ChangeOptions } from '../store-change';
import { StoreFailure } from '../store-failure';
import { behindLinks } from './behind-links';
import { checkIntegrity } from './check-integrity';
import { draftPathOf, removeDrafts } from './draft-files';
import { keepBeside } from './keep-beside';
import { fileState, replaceStore } from './replace-store';
import { lockStore } from './store-lock';

export interface DraftPlaces {
  /** The file that is there now, links followed. */
  readonly place: string;
  /** Where to write the one that takes its place. */
  readonly draft: string;
  /** Whether there is no file now. */
  readonly isNew: boolean;
}

export interface WrittenDraft<Value> extends Changed<Value> {
  /** What the file that is there now is called from then on; not kept where none is given. */
  readonly keepAs?: string;
}

type WriteDraft<Value> = (places: DraftPlaces) => Promise<WrittenDraft<Value>>;

/** One attempt by the holder of the lock; `null` where the store was replaced by somebody who does not ask for the lock. */
async function attempt<Value>(
  place: string,
  write: WriteDraft<Value>,
  onPhase: Required<ChangeOptions>['onPhase'],
): Promise<{ readonly value: Value } | null> {
  const draft = draftPathOf(place);
  removeDrafts(place);
  try {
    const state = fileState(place);
    const { value, keep, keepAs } = await write({ place, draft, isNew: state === null });
    if (!keep) return { value };
    onPhase('checking');
    if (!(await checkIntegrity(draft))) throw new StoreFailure('not_sound', place);
    const forget = keepAs === undefined || state === null ? () => {} : keepBeside(place, keepAs);
    let isReplaced = false;
    try {
      isReplaced = replaceStore(draft, place, state);
    } catch (error) {
      // Else what is kept may be all that there is of the former file.
      if (fileState(place) === state) forget();
      throw error;
    }
    if (isReplaced) return { value };
    forget();
    return null;
  } finally {
    removeDrafts(place);
  }
}

/**
 * Puts what `write` writes in the place of the file at `path` by one rename, or leaves the file as it is. One process at
 * a time. `write` may be called again where the file was replaced meanwhile.
 */
export async function replaceFile<Value>(
  path: string,
  write: WriteDraft<Value>,
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
      const done = await attempt(place, write, onPhase);
      if (done !== null) return done.value;
    }
    throw new StoreFailure('busy', path);
  } finally {
    forget();
    lock.release();
  }
}
