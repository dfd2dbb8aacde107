import type { Messages } from '../messages';

export const vocabulary: Messages['vocabulary'] = {
  programme: {
    kcqg: 'National programme',
    kcdp: 'Local programme',
  },
  programmeShort: {
    kcqg: 'National',
    kcdp: 'Local',
  },
  category: {
    technical_demonstration: 'Technical demonstration models',
    machinery: 'Advanced machinery and equipment',
    cleaner_production: 'Cleaner production, pollution treatment',
    typical_products: 'Typical rural industrial products',
    clusters_linkages: 'Joint ventures, linkages, industrial clusters',
    vocational_training: 'Vocational training',
    management_capacity: 'Management capacity',
    advisory: 'Advice and assistance',
    information: 'Information and communication',
    programme_management: 'Programme management capacity',
    not_itemised: 'Not itemised in the source',
  },
  status: {
    named: 'Named',
    counted: 'Counted only',
  },
  legalForm: {
    enterprise: 'Enterprise',
    cooperative: 'Cooperative',
    household_business: 'Household business',
  },
  basis: {
    published: 'Published',
    derived: 'Derived',
    register: 'Summed from the register',
    not_published: 'Not published',
  },
  qualifier: {
    exact: 'the source gives this exact figure',
    about: 'the source says “about”',
    at_least: 'the source says “over”',
    rounded_100m: 'the source rounds to 100 million VND',
  },
  sourceKind: {
    'news-article': 'News article',
    'agency-news': 'News from a government agency',
    'acceptance-notice': 'Acceptance notice',
  },
  measure: {
    schemes: 'Schemes',
    support: 'State support',
    counterpart: 'Establishments’ own capital',
    total_capital: 'Total capital',
    leverage_ratio: 'Leverage ratio',
    support_share: 'Share of state support',
    state_share: 'State share of total capital',
    jobs: 'Jobs',
    jobs_itemised: 'Jobs in the types with a published figure',
    fair_attendances: 'Fair attendances',
    fairs: 'Fairs',
    trainees: 'Trainees',
  },
  unit: {
    vnd: 'million VND',
    count: '',
    ratio: 'đồng per đồng of support',
    percent: '',
  },
  counted: {
    schemes: (count) => (count === 1 ? 'scheme' : 'schemes'),
    jobs: (count) => (count === 1 ? 'job' : 'jobs'),
    jobs_itemised: (count) => (count === 1 ? 'job' : 'jobs'),
    fair_attendances: (count) => (count === 1 ? 'attendance' : 'attendances'),
    fairs: (count) => (count === 1 ? 'fair' : 'fairs'),
    trainees: (count) => (count === 1 ? 'trainee' : 'trainees'),
  },
};
