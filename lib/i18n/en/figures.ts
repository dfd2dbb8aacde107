import type { figures as vi } from '../vi/figures';

export const figures: typeof vi = {
  title: 'Figures',
  intro:
    'Every number on this site, one row each: published figures with the sentence that states them, derived figures with their formula. Open a number to follow it from the original sentence to the result.',
  publishedTitle: 'Published figures',
  publishedIntro: (count, sources) => `${count} figures, quoted from ${sources} documents.`,
  derivedTitle: 'Derived figures',
  derivedIntro: (count) =>
    `${count} figures that no source states but that follow with certainty from published ones. They are always drawn differently from published figures.`,
  zeroTitle: (count) => `${count} derived figures that are 0`,
  unpublishedTitle: 'What is not published',
  unpublishedIntro:
    'Figures a reader may expect but that no source gives and that cannot be derived. This site does not guess.',
  columns: {
    figure: 'Figure',
    name: 'What it is',
    sentence: 'Sentence in the source',
    source: 'Source',
    formula: 'Formula',
    basis: 'Basis',
    id: 'Id',
  },
  article: {
    exactVnd: (vnd) => `${vnd} đồng`,
    basis: 'Basis',
    bounds: 'Bounds',
    boundsBetween: (lower, upper) => `the true figure lies between ${lower} and ${upper}`,
    boundsAtLeast: (lower) => `the true figure is not below ${lower}`,
    boundsAtMost: (upper) => `the true figure is not above ${upper}`,
    boundsExact: 'exact to the last digit',
    boundsUnknown: 'the source gives no margin',
    sentence: 'Sentence in the source',
    derivation: 'How it is derived',
    otherWays: 'The same figure by another way',
    otherWaysNote: 'Independent ways must give the same result; where they do not, the Reconciliation page says so.',
    steps: 'Step by step, down to the original sentences',
    zeros: (count) => `${count} terms that are 0`,
    usedIn: 'Used to derive',
    source: 'Source',
    id: 'Figure id',
    notPublished:
      'No source publishes this figure, and it does not follow from the published ones. Absent does not mean zero.',
    whatIsNeeded: 'To know it, one of these would be needed:',
    neededRegister: 'the full list of schemes, with this value for each;',
    neededStatement: 'a document that publishes the figure;',
    neededParts: 'figures for every part that makes it up.',
    back: 'All figures',
    cannotSplit:
      'The establishments’ own capital is published for whole periods only, for all programmes and types together.',
  },
  rule: {
    sum: 'The parts are added.',
    difference: 'The whole minus the known parts; this is the only part left.',
    nothing_left: 'The known parts already make the whole, so every other part is 0.',
    no_schemes: 'No schemes, so no money.',
    premise: 'Zero by a premise about how the source is read (see below).',
    remainder: 'The whole minus the types that are known; the source does not itemise the rest.',
    ratio: 'The first figure divided by the second.',
    percentage: 'The first figure divided by the second, times 100.',
    register_sum: 'The schemes in the register are added.',
  },
  caveat: {
    cross_source: 'The calculation uses figures from several documents; it holds only if they mean the same scope.',
    partial_sum: 'This is the sum of the types that publish the figure, not a total of the whole programme.',
  },
  premise: {
    single_programme: 'Premise: each scheme is paid from one programme only.',
    sole_programme:
      'Premise: the schemes that this sentence counts are all the schemes of that type, so the other programme has none.',
  },
};
