import type { overview as vi } from '../vi/overview';

export const overview: typeof vi = {
  title: (province, period) => `Industrial promotion in ${province}, ${period}`,
  leverage: 'For each đồng of state money, {leverage} đồng from establishments',
  leverageNote: 'The source says “{published}”; own capital divided by state money gives {computed}.',
  lede: {
    listed: (province) =>
      `The state helps rural industrial establishments in ${province} to buy machines, build demonstration models and take their products to fairs: industrial promotion, or khuyến công. Below is what the sources have published: whose money, for what, for how many jobs, and what the establishments put in themselves.`,
    complete: (province) =>
      `The state helps rural industrial establishments in ${province} to buy machines, build demonstration models and take their products to fairs: industrial promotion, or khuyến công. Below is what its register of schemes adds up to: whose money, for what, when and where, for how many jobs, and what the establishments put in themselves.`,
    partial: (province) =>
      `The state helps rural industrial establishments in ${province} to buy machines, build demonstration models and take their products to fairs: industrial promotion, or khuyến công. The published register is not complete; below is what it adds up to at least: whose money, for what, when and where, for how many jobs, and what the establishments put in themselves.`,
  },
  headline: 'Headline figures',
  schemes: 'Schemes',
  support: 'State support',
  counterpart: 'Establishments’ own capital',
  totalCapital: 'Total capital',
  jobs: 'Jobs',
  jobsItemised: 'Jobs in the types with a published figure',
  jobsNote: 'whole programme:',
  fairs: 'Fair attendances',
  fairsAt: 'at {fairs} fairs',
  byProgramme: '{kcqg} national, {kcdp} local',
  stateShare: 'state money makes up {share}',
  trainees: 'trainees, {period}',
  narrow: {
    title: 'Filter by programme and type',
    apply: 'Filter',
    clear: 'Clear all filters',
    programme: 'Programme',
    category: 'Type of activity',
    current: 'Filtered by',
    remove: 'remove this filter',
    all: 'The whole programme',
  },
  chartsTitle: 'Charts',
  named: (named, total) => `Sources name ${named} of the ${total} schemes`,
  namedIntro:
    'The others are only counted in totals: their programme and, where the source itemises it, their type are known; their title, recipient, year and place are not.',
  register: (total) => `The register has ${total} ${total === '1' ? 'scheme' : 'schemes'}`,
  registerIntro: {
    complete:
      'The register holds every scheme of the period. The figures on this page are summed from it; each scheme can be seen, filtered and downloaded.',
    partial:
      'The register does not hold every scheme of the period, so the sums on this page are “at least”. Each scheme can be seen, filtered and downloaded.',
  },
  namedAll: 'See the list of schemes',
};
