import type { overview as vi } from '../vi/overview';

export const overview: typeof vi = {
  title: (province, period) => `Industrial promotion in ${province}, ${period}`,
  leverage: '1 đồng of state money ↔ {leverage} đồng from establishments',
  leverageNote: 'The source says “{published}”; own capital divided by state money gives {computed}.',
  lede: (province) =>
    `The state helps rural industrial establishments in ${province} to buy machines, build demonstration models and take their products to fairs (khuyến công). This is everything that has been published about the programme: whose money, for what, for how many jobs, and what the establishments put in.`,
  headline: 'Headline figures',
  schemes: 'Schemes',
  support: 'State support',
  counterpart: 'The establishments’ own capital',
  totalCapital: 'Total capital',
  jobs: 'Jobs',
  jobsItemised: 'Jobs, counting only the types that publish them',
  jobsNote: 'Jobs of the whole programme:',
  fairs: 'Fair attendances by establishments',
  fairsAt: 'at {fairs} fairs',
  byProgramme: '{kcqg} national, {kcdp} local',
  stateShare: 'state money makes up {share}',
  trainees: 'trainees, {period}',
  narrow: {
    title: 'Narrow by programme and type',
    apply: 'Show',
    clear: 'Clear all',
    programme: 'Programme',
    category: 'Type of activity',
    current: 'Showing',
    remove: 'Remove',
    all: 'The whole programme',
  },
  chartsTitle: 'Charts',
  named: (named, total) => `Sources name ${named} of the ${total} schemes`,
  namedIntro:
    'The others are only counted in totals: their programme and type are known, their title, recipient, year and place are not.',
  namedAll: 'See the list of schemes',
};
