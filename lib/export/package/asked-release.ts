import type { Report } from '@/lib/domain/report';
import { readQuery } from '@/lib/schemas/query';
import { releaseParameter } from '@/lib/schemas/release-query';
import type { Releases } from '../answer-file';
import { apiAddresses } from '../api-addresses';
import { illustrativeHeaders } from '../illustrative-headers';
import { loadAsked } from '../load-asked';
import { notFound, notUnderstood } from '../problem';

export interface AskedRelease {
  readonly report: Report;
  /** The number that the address asks for; `null` for the current release. */
  readonly release: number | null;
}

/** The release of a dataset that an address of a file asks for, or the answer that says why there is none. */
export async function askedRelease(
  request: Request,
  slug: string,
  releases: Releases,
): Promise<AskedRelease | Response> {
  const { asked, numbers, release, report } = await loadAsked(request, slug, releases);
  if (report === null) return notFound(apiAddresses(await releases.slugs()));
  const { problems } = readQuery({ release: releaseParameter(numbers) }, asked, { strict: true });
  if (problems.length > 0) return notUnderstood(problems, illustrativeHeaders(report.publication.dataset));
  return { report, release };
}
