import type { WholePublication } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import { leftOutOf } from '@/lib/export/grants/left-out';
import { writeGrants } from '@/lib/export/grants/write-grants';
import { aPublication, aScheme, upper } from '@/tests/fixtures/publication';

const origin = 'https://example.org';
/** A publication of these schemes and no others. */
export const publicationOf = (
  schemes: readonly Scheme[],
  dataset: Partial<WholePublication['dataset']> = {},
): WholePublication => {
  const given = aPublication({ schemes });
  return { ...given, dataset: { ...given.dataset, ...dataset } };
};
/** The 360Giving file of a publication, read back. */
export const documentOf = async (publication: WholePublication) =>
  JSON.parse([...writeGrants(publication, origin, await leftOutOf(publication.schemes))].join(''));

/** A scheme that has everything. */
export const whole = aScheme({
  code: 'XX-2019-01',
  status: 'named',
  title: 'Máy cắt "kim loại" </script>',
  recipient: 'Công ty TNHH Mẫu & Bạn',
  legalForm: 'enterprise',
  place: 'thị trấn Mẫu',
  district: upper,
  year: 2019,
  support: 170_000_000,
  counterpart: 486_000_000,
  decision: '12/QĐ-MẪU',
  decidedOn: '2019-02-28',
});
export const household = aScheme({
  ...whole,
  code: 'XX-2019-02',
  title: 'Máy sấy chè của hộ ông Nguyễn Văn Mẫu',
  recipient: 'Hộ kinh doanh Nguyễn Văn Mẫu',
  legalForm: 'household_business',
});
