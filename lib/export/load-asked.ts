import type { Report } from '@/lib/domain/report';
import { readReleaseQuery } from '@/lib/schemas/release-query';
import type { Releases } from './answer-file';

interface Asked {
  /** The query of the address. */
  readonly asked: URLSearchParams;
  /** The numbers of the dataset's releases, the newest first. */
  readonly numbers: readonly number[];
  /** The number that the address asks for; `null` for the current release, or where it is not understood. */
  readonly release: number | null;
  /** `null` where there is no such dataset or release. */
  readonly report: Report | null;
}

/** The release of a dataset that the address of a request asks for. */
export async function loadAsked(request: Request, slug: string, releases: Releases): Promise<Asked> {
  const asked = new URL(request.url).searchParams;
  const numbers = await releases.numbers(slug);
  const { release } = readReleaseQuery(asked, numbers);
  return { asked, numbers, release, report: await releases.load(slug, release ?? undefined) };
}
