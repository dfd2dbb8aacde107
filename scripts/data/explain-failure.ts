import { BackupRefused } from '@/lib/data/publishing/backup-refused';
import { PublishingRefused } from '@/lib/data/publishing/publishing-refused';
import { StoreFailure } from '@/lib/data/publishing/store-failure';
import { readStore } from '@/lib/data/read-store';
import { isStoreUnavailable } from '@/lib/data/store-unavailable';
import { readEnvironment } from '@/lib/schemas/environment';
import type { CommandTexts, ExitStatus } from './command';
import { SeedMistakes } from './read-seeds';
import { WrongUse } from './wrong-use';

interface Explanation {
  readonly text: string;
  readonly status: ExitStatus;
}

async function refusal({ code, slug, number }: PublishingRefused, texts: CommandTexts): Promise<string> {
  const { databaseAddress } = readEnvironment();
  const stored = await readStore(databaseAddress, async (store) => store.releases).catch(() => []);
  if (code === 'unknown_dataset') {
    const slugs = [...new Set(stored.map(({ dataset }) => dataset.slug))];
    return texts.refused.unknown_dataset(slug, slugs.join(', '));
  }
  if (code === 'unknown_release') {
    const numbers = stored.filter(({ dataset }) => dataset.slug === slug).map(({ release }) => release.number);
    return texts.refused.unknown_release(slug, number ?? 0, numbers.join(', '));
  }
  return texts.refused[code](slug);
}

/** What to say of a failure, and with what to end. What nobody foresaw is told as it is. */
export async function explainFailure(error: unknown, texts: CommandTexts): Promise<Explanation> {
  if (error instanceof WrongUse) return { text: error.message, status: 2 };
  if (error instanceof SeedMistakes) return { text: `${texts.seed.wrong}\n${error.message}`, status: 1 };
  if (error instanceof PublishingRefused) return { text: await refusal(error, texts), status: 2 };
  if (error instanceof BackupRefused) {
    const text = texts.restore.refused[error.code](error.path, error.releases.join(', '));
    return { text, status: error.code === 'postgresql' || error.code === 'missing' ? 2 : 1 };
  }
  if (error instanceof StoreFailure) return { text: texts.store[error.code](error.address), status: 3 };
  if (isStoreUnavailable(error)) return { text: texts.store[error.state](error.address), status: 3 };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error), status: 3 };
}
