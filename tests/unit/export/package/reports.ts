import { type Report, reportOf } from '@/lib/domain/report';
import type { Releases } from '@/lib/export/answer-file';
import { aFullPublication, smallRegister } from '../../../fixtures/full-register';
import { aPublication } from '../../../fixtures/publication';

/** A few published figures and the schemes that they tell of. */
export const ofFigures = reportOf(aPublication());

/** A register that tells of each scheme. */
export const ofRegister = reportOf(aFullPublication(smallRegister));

export const invented = reportOf(
  aPublication({ dataset: { ...aPublication().dataset, slug: 'bia', isIllustrative: true } }),
);

export const origin = 'https://example.org';

/** A store with one release. */
export const releasesOf = (report: Report): Releases => {
  const { dataset, release } = report.publication;
  return {
    load: async (slug, number = release.number) => (slug === dataset.slug && number === release.number ? report : null),
    numbers: async (slug) => (slug === dataset.slug ? [release.number] : []),
    slugs: async () => [dataset.slug],
  };
};

/** As the server in front of the site hands it on. `address`: absolute, or below the site's origin. */
export const ask = (address: string, init: RequestInit = {}): Request =>
  new Request(`http://localhost:3000${address.replace(origin, '')}`, {
    ...init,
    headers: { host: 'example.org', 'x-forwarded-proto': 'https', ...init.headers },
  });
