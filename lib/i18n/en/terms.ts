import type { terms as vi } from '../vi/terms';

export const terms: typeof vi = {
  title: 'Terms',
  more: 'More on the Methodology page',
  byId: {
    khuyen_cong: {
      name: 'Industrial promotion (khuyến công)',
      definition:
        'State support for rural industry and handicrafts under Decree 45/2012/ND-CP. Decree 235/2025/ND-CP amended it from 15 October 2025; schemes of earlier years came under the decree as it was.',
    },
    scheme: {
      name: 'Scheme',
      definition: 'One approved piece of support; each scheme is one row of the register.',
    },
    kcqg: {
      name: 'National programme (KCQG)',
      definition: 'Paid from the central budget, managed by the Ministry of Industry and Trade.',
    },
    kcdp: {
      name: 'Local programme (KCĐP)',
      definition: 'Paid from the local budget, managed by the province.',
    },
    establishment: {
      name: 'Rural industrial establishment',
      definition:
        'A small or medium enterprise, cooperative, cooperative group or business household that invests in industry or handicrafts in rural areas.',
    },
    recipient: { name: 'Recipient', definition: 'The establishment that a scheme supports.' },
    support: { name: 'State support', definition: 'Money from the state: the central or the local budget.' },
    counterpart: {
      name: 'Own (counterpart) capital',
      definition: 'What the establishments put in themselves.',
    },
    total_capital: { name: 'Total capital', definition: 'State support plus the establishments’ own capital.' },
    leverage_ratio: {
      name: 'Leverage ratio',
      definition:
        'Own capital divided by state support: a ratio of sums, never a mean of ratios. Where own capital is not known, there is no ratio.',
    },
    jobs: { name: 'Jobs', definition: 'As the sources count them; one may count differently from another.' },
    fair_attendances: {
      name: 'Attendances',
      definition:
        'One establishment at one fair counts once; at several fairs, several times. Not a number of establishments.',
    },
    not_published: { name: 'Not published', definition: 'No source gives this information. It never means 0.' },
    not_itemised: {
      name: 'Not itemised in the source',
      definition: 'What the source counts in its total without saying of which type it is.',
    },
  },
};
