import type { terms as vi } from '../vi/terms';

export const terms: typeof vi = {
  title: 'Terms',
  more: 'More on the Methodology page',
  byId: {
    khuyen_cong: {
      name: 'Khuyến công (industrial promotion)',
      definition:
        'State support for rural industry and handicrafts under Decree 45/2012/NĐ-CP (amended by Decree 235/2025/NĐ-CP from 15 October 2025; the 2017–2021 figures were made under the unamended decree).',
    },
    scheme: {
      name: 'Scheme (đề án khuyến công)',
      definition: 'One approved piece of support; the unit of the register.',
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
    support: { name: 'State support', definition: 'Money from the central or the local budget.' },
    counterpart: {
      name: 'Own (counterpart) capital',
      definition: 'What the establishments put in themselves.',
    },
    total_capital: { name: 'Total capital', definition: 'State support plus the establishments’ own capital.' },
    leverage_ratio: {
      name: 'Leverage ratio',
      definition:
        'Own capital divided by state support: a ratio of sums, never a mean of ratios. There is none where the own capital is not known.',
    },
    jobs: { name: 'Jobs', definition: 'As the sources count them; they do not publish a definition.' },
    fair_attendances: {
      name: 'Attendances',
      definition: 'An establishment at a fair, counted each time. Not a number of establishments.',
    },
    not_published: { name: 'Not published', definition: 'No source gives the figure. It never means 0.' },
    not_itemised: {
      name: 'Not itemised in the source',
      definition: 'The remainder of a breakdown: counted in the source’s total, without its type.',
    },
  },
};
