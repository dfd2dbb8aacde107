import type { methodology as vi } from '../vi/methodology';

export const methodology: typeof vi = {
  title: 'Methodology',
  intro:
    'This site holds what the sources have published and what follows from it with certainty. Nothing is estimated, spread out or interpolated.',
  basesTitle: 'The four bases of a figure',
  bases: {
    published: 'A source states the figure. The sentence is always given.',
    derived:
      'No source states it, but it is a consequence of published figures. The formula and each term are always given.',
    register: 'Summed from the register of schemes, where that is complete. This release has no such figure.',
    not_published: 'No source gives it and it cannot be derived. It is not 0.',
  },
  rulesTitle: 'How figures are derived',
  rulesIntro: 'A figure is derived in one of these ways only:',
  crossCheck:
    'Where several ways lead to the same figure they must agree. Where they do not, the Reconciliation page shows both; the software never picks one.',
  premisesTitle: 'Premises',
  premisesIntro: 'The table of programme by type rests on these premises. Each figure that uses one says so.',
  boundsTitle: 'Rounding and bounds',
  bounds: [
    'Where a source prints money to 0.1 tỷ đồng (100 million VND), the true figure may differ by up to 50 million on either side. A subtraction that uses it carries the same range.',
    'Where a source says “over”, the true figure is not smaller; what is left after subtracting it is not larger.',
    'Where a source says “about”, its margin is not known, and nothing is derived from the figure.',
    'Total capital is state support plus own capital. This identity is checked on the Reconciliation page but not used to derive figures: some sources round or say “over”, so using it would claim more precision than the source does.',
  ],
  timeTitle: 'Time',
  timeStated: (periods) =>
    `The sources publish figures for these periods only: ${periods}. None publishes figures for each year.`,
  timeDerived: (periods) =>
    `Figures for ${periods} are the difference of two published periods. The subtraction holds only if both documents mean the same scope; no source says so, and these figures carry the caveat.`,
  definitionsTitle: 'What each figure measures',
  definitionIs: 'How it is made',
  definitionLeavesOut: 'What it leaves out',
  limitsTitle: 'Limits of the sources',
  limitsSources: 'Each source has limits of its own; the Sources page lists them.',
  limitsNamed: (named, total, withMoney) =>
    `Sources name ${named} of the ${total} schemes; ${withMoney} schemes have a published amount.`,
  limitsPlaces: (placed, total) =>
    `${placed} of the ${total} schemes have a published place, so there is no map by district: colouring one would be an invention.`,
  limitsDistricts: 'Districts were abolished on 1 July 2025; the names here are those before that day.',
  capsTitle: 'National caps on support',
  capsIntro:
    'For comparison. These are the caps of the national programme; the province’s own levels for the local programme were not found.',
  caps: {
    before: 'To 10 May 2018 (Joint Circular 26/2014/TTLT-BTC-BCT)',
    after: 'From 11 May 2018 (Circular 28/2018/TT-BTC)',
    demonstration: 'Technical demonstration model',
    machinery: 'Advanced machinery, an establishment',
    demonstrationBefore: '≤ 30% and ≤ 500 million VND',
    demonstrationAfter: '≤ 30% and ≤ 1,000 million VND',
    machineryBefore: '≤ 200 million VND',
    machineryAfter: '≤ 50% and ≤ 300 million VND',
    name: 'What is supported',
  },
  moreTitle: 'What would be needed to say more',
  more: [
    'The full list of schemes: title, recipient, year, place, state support, own capital, jobs.',
    'The type of the schemes that the source does not itemise.',
    'Own capital by programme and type.',
    'How jobs are counted.',
  ],
  definitions: {
    schemes: {
      is: 'The number of schemes approved and carried out.',
      leavesOut: 'It says nothing of size: large or small, each scheme counts once.',
    },
    support: {
      is: 'Support from the central and the local budget, added.',
      leavesOut: 'The establishments’ own capital.',
    },
    counterpart: {
      is: 'What the establishments put in themselves to carry out the schemes.',
      leavesOut: 'Published for whole periods only, so there is none by programme, type or district.',
    },
    total_capital: { is: 'State support + own capital.', leavesOut: 'Any other source of money.' },
    leverage_ratio: {
      is: 'Own capital ÷ state support of the same scope.',
      leavesOut:
        'There is none unless both figures are published for that very scope. Total capital ÷ state support is another number, larger by exactly 1.',
    },
    support_share: {
      is: 'State support of a part ÷ state support of the whole programme × 100.',
      leavesOut: 'Made only from figures that are exact to the last digit.',
    },
    state_share: {
      is: 'State support ÷ total capital × 100.',
      leavesOut: 'Not by programme or type, since total capital is not known for the parts.',
    },
    jobs: {
      is: 'Jobs as the sources count them.',
      leavesOut: 'The sources do not say whether jobs are new or kept, permanent or seasonal.',
    },
    jobs_itemised: {
      is: 'Jobs of the types that publish them, added.',
      leavesOut: 'All types that do not; it is not a total of the programme.',
    },
    fair_attendances: {
      is: 'Each establishment at each fair counts once.',
      leavesOut: 'It is not a number of establishments: one may attend several fairs.',
    },
    fairs: { is: 'Fairs that establishments were helped to attend.', leavesOut: 'Product votes.' },
    trainees: { is: 'Trainees in business start-up courses.', leavesOut: 'It is not a number of jobs.' },
  },
};
