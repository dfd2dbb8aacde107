/** One address for each type of page, below the language's. */
export const pageTypes = {
  overview: '/lang-son',
  'overview of a register': '/minh-hoa',
  register: '/lang-son/schemes',
  'full register': '/minh-hoa/schemes',
  scheme: '/lang-son/schemes/LS-2017-2021-KCDP-TB-01',
  figures: '/lang-son/figures',
  figure: '/lang-son/figures/A08',
  methodology: '/lang-son/methodology',
  sources: '/lang-son/sources',
  reconciliation: '/lang-son/reconciliation',
  downloads: '/lang-son/downloads',
  dictionary: '/lang-son/dictionary',
  updates: '/lang-son/updates',
  'embedded chart': '/lang-son/embed/charts/byProgramme',
  'embedded figure': '/lang-son/embed/figures/A08',
  datasets: '/datasets',
  compare: '/compare',
  check: '/check',
  guide: '/guide',
  developers: '/developers',
};

/** Search engines are asked not to list what is invented, nor a frame, whose page they should list. */
export const isForSearchEngines = (path) => !/^\/minh-hoa|\/embed\//.test(path);
