import type { methodology as vi } from '../vi/methodology';

export const methodology: typeof vi = {
  title: 'Methodology',
  intro:
    'This site holds what the sources have published and what follows from it with certainty. Nothing is estimated, spread out or interpolated.',
  basesTitle: 'The four bases of a figure',
  bases: {
    published: 'A source states the figure. Its sentence is always given.',
    derived: 'No source states it, but it follows from published figures. The formula and each term are always given.',
    register:
      'The sum of the rows of a register that tells of each scheme. Where the register is not complete, or rows lack the number, the sum is only “at least”. A register that merely counts schemes is not added up.',
    not_published: 'No source gives it and it cannot be derived. It does not mean 0.',
  },
  rulesTitle: 'How figures are derived',
  rulesIntro: 'A figure is derived only in one of these ways:',
  crossCheck:
    'Where several calculations lead to the same figure, they must agree. Where they do not, the Reconciliation page shows both; the software never picks one.',
  premisesTitle: 'Premises',
  premisesIntro: 'The breakdown by programme and type rests on these premises. Each figure that uses one says so.',
  boundsTitle: 'When a source rounds, or says “over” or “about”',
  bounds: [
    'Where a source rounds money to 0.1 tỷ đồng (100 million VND), the true figure may be up to 50 million higher or lower. A subtraction that uses it carries the same range.',
    'Where a source says “over”, the true figure is not smaller than stated; what is left after subtracting it is not larger than the result.',
    'Where a source says “about”, the margin of error is not known, and nothing is derived from the figure.',
    'Total capital is state support plus own capital. The Reconciliation page checks this, but no figure is derived from it: some sources round or say “over”, so the result would claim more precision than the source does.',
  ],
  timeTitle: 'Time',
  timeStated: (periods) =>
    `The sources publish totals for these periods only: ${periods}. None publishes totals for single years.`,
  timeDerived: (periods) =>
    `Figures for ${periods} are the difference between two published periods. The subtraction holds only if both documents cover the same scope; no source says so, and these figures carry that caveat.`,
  definitionsTitle: 'What each figure measures',
  definitionIs: 'How it is worked out',
  definitionLeavesOut: 'What it leaves out',
  limitsTitle: 'Limits of the sources',
  limitsSources:
    'Each source has limits of its own, given on the Sources page; of some documents only the opening was read. Here, “no source” means that it is not in what was read of those documents.',
  limitsNamed: (named, total, withMoney) =>
    `Sources name ${named} of the ${total} schemes; ${withMoney} schemes have a published amount.`,
  limitsPlaces: (placed, total) =>
    `The place is known for only ${placed} of the ${total} schemes, so there is no map by district: one would be an invention.`,
  limitsDistricts: 'Districts were abolished on 1 July 2025; the names here are those before that day.',
  capsTitle: 'National caps on support',
  capsIntro:
    'For comparison. These are the caps of the national programme; the province’s own caps for the local programme, if any, are not given here.',
  caps: {
    before: 'Until 10 May 2018 (Joint Circular 26/2014/TTLT-BTC-BCT)',
    after: 'From 11 May 2018 (Circular 28/2018/TT-BTC)',
    demonstration: 'Technical demonstration model',
    machinery: 'Advanced machinery, per establishment',
    demonstrationBefore: '≤ 30% and ≤ 500 million VND',
    demonstrationAfter: '≤ 30% and ≤ 1,000 million VND',
    machineryBefore: '≤ 200 million VND',
    machineryAfter: '≤ 50% and ≤ 300 million VND',
    name: 'What is supported',
  },
  moreTitle: 'What it would take to say more',
  more: [
    'The full list of schemes: title, recipient, year, place, state support, own capital, jobs.',
    'The type of the schemes that the source does not itemise.',
    'Own capital by programme and type.',
    'How jobs are counted.',
  ],
  definitions: {
    schemes: {
      is: 'The number of schemes approved and carried out.',
      leavesOut: 'Size: large or small, each scheme counts once.',
    },
    support: {
      is: 'Support from the central budget + support from the local budget.',
      leavesOut: 'The establishments’ own capital.',
    },
    counterpart: {
      is: 'What the establishments put in themselves to carry out the schemes.',
      leavesOut: 'Figures for parts that no source tells apart.',
    },
    total_capital: { is: 'State support + own capital.', leavesOut: 'Any other source of money.' },
    leverage_ratio: {
      is: 'Own capital ÷ state support for the same scope.',
      leavesOut:
        'Any scope for which one of the two is not published. Total capital ÷ state support is a different number, larger by exactly 1.',
    },
    support_share: {
      is: 'State support for a part ÷ state support for the whole programme × 100.',
      leavesOut: 'Figures that are not exact to the last digit.',
    },
    state_share: {
      is: 'State support ÷ total capital × 100.',
      leavesOut: 'Shares of parts whose total capital is not known.',
    },
    jobs: {
      is: 'Jobs as the sources count them.',
      leavesOut: 'What the sources do not tell apart: new or kept jobs, permanent or seasonal ones.',
    },
    jobs_itemised: {
      is: 'The jobs of the types with a published figure, added together.',
      leavesOut: 'Types without one; so it is not a total for the programme.',
    },
    fair_attendances: {
      is: 'Each establishment at each fair counts once.',
      leavesOut: 'The number of establishments: one may attend several fairs.',
    },
    fairs: { is: 'Fairs that establishments were helped to attend.', leavesOut: 'Product votes.' },
    trainees: { is: 'People trained in how to start a business.', leavesOut: 'Jobs.' },
  },
};
