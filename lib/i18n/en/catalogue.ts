import type { catalogue as vi } from '../vi/catalogue';

export const catalogue: typeof vi = {
  title: 'Khuyến công mở: the datasets',
  description:
    'Figures on the industrial promotion programmes of Vietnam’s provinces: what was supported, with whose money, for how many jobs, and what the establishments put in themselves. Every number names its source.',
  dataset: (about, agency, origin) => `${about} The programme is carried out by ${agency}. ${origin}`,
  file: (table, format) => `${table}, ${format}`,
  fileAbout: (file, dataset) => `${file}: ${dataset}.`,
  keywords: (province) => [
    'industrial promotion',
    'rural industry',
    'public support',
    'grants',
    'counterpart capital',
    'jobs',
    province,
  ],
  service: 'The API of Khuyến công mở',
  serviceAbout: 'Every table, chart and file of the datasets, to be read only, without registration.',
  rights:
    'The licence is for the compilation: the selection, the structure and the derived figures. Quoted sentences belong to their publishers and are quoted with their source.',
  contact: 'Where errors are reported',
};
