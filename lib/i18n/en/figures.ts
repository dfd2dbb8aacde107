import type { figures as vi } from '../vi/figures';

export const figures: typeof vi = {
  title: 'Figures',
  intro:
    'Every number on this site, one row each: published figures with the sentence that states them, derived figures with their formula. Select a number to follow it from the original sentence to the result.',
  introOfRegister:
    'Every number of this site, one row each. Select a number to see which schemes it adds up, or how it was worked out.',
  registerTitle: 'Figures summed from the register',
  registerIntro: (count, schemes) =>
    `${count} ${count === '1' ? 'figure' : 'figures'}, summed from the ${schemes} schemes of the register. Each leads to just the schemes that make it up.`,
  registerZeroTitle: (count) => (count === '1' ? '1 sum that is 0' : `${count} sums that are 0`),
  publishedTitle: 'Published figures',
  publishedIntro: (count, sources) =>
    `${count} ${count === '1' ? 'figure' : 'figures'}, quoted from ${sources} ${sources === '1' ? 'document' : 'documents'}.`,
  derivedTitle: 'Derived figures',
  derivedIntro: (count) =>
    `${count} ${count === '1' ? 'figure' : 'figures'} that no source states but that follow with certainty from published ones. Wherever they appear, they look different from published figures.`,
  derivedIntroOfRegister: (count) =>
    `${count} ${count === '1' ? 'figure' : 'figures'} that follow with certainty from those above, with their formulas. Wherever they appear, they look different from published figures.`,
  zeroTitle: (count) => (count === '1' ? '1 derived figure that is 0' : `${count} derived figures that are 0`),
  unpublishedTitle: 'What is not published',
  unpublishedIntro:
    'Figures that readers may look for but that no source gives and that cannot be derived. This site does not guess.',
  columns: {
    figure: 'Figure',
    name: 'What it is',
    sentence: 'Sentence in the source',
    source: 'Source',
    formula: 'Formula',
    basis: 'Basis',
    id: 'ID',
  },
  article: {
    basis: 'Basis',
    bounds: 'Precision',
    boundsBetween: (lower, upper) => `the true figure lies between ${lower} and ${upper}`,
    boundsAtLeast: (lower) => `the true figure is not below ${lower}`,
    boundsAtMost: (upper) => `the true figure is not above ${upper}`,
    boundsExact: 'exact to the last digit',
    boundsUnknown: 'the source gives no margin of error',
    sentence: 'Sentence in the source',
    derivation: 'How it is derived',
    summing: 'How it is summed',
    registerRows: (of, known) =>
      known === null
        ? `sum of ${of} ${of === '1' ? 'scheme' : 'schemes'} of the register`
        : `sum of ${of} ${of === '1' ? 'scheme' : 'schemes'} of the register (${known} with a figure)`,
    less: (difference) => `${difference} less`,
    more: (difference) => `${difference} more`,
    otherWays: 'The same figure, worked out another way',
    otherWaysNote: 'Independent ways must give the same result; where they do not, the Reconciliation page says so.',
    premiseZero: 'The sentence below counts {counted}, all of the type, so the other programme = {zero}.',
    steps: 'Step by step, down to the original sentences',
    zeros: (count) => (count === '1' ? '1 zero term left out' : `${count} zero terms left out`),
    source: 'Source',
    id: 'Figure ID',
    notPublished:
      'No source publishes this figure, and it does not follow from the published ones. Not published does not mean zero.',
    whatIsNeeded: 'Any one of these would tell us:',
    neededRegister: 'the full list of schemes, with this figure for each',
    neededStatement: 'a document that publishes the figure',
    neededParts: 'figures for every part of it',
    back: 'All figures',
    cannotSplit: 'No source splits the establishments’ own capital by programme or type.',
  },
  rule: {
    sum: 'The parts added together.',
    difference: 'The whole minus the known parts; only this part is left.',
    nothing_left: 'The known parts already make up the whole, so every other part is 0.',
    no_schemes: 'No schemes, so no money.',
    premise: 'Zero by a premise about how the source is read (see below).',
    remainder: 'The whole minus the types that are known; the source does not itemise the rest.',
    ratio: 'The first figure divided by the second.',
    percentage: 'The first figure divided by the second, times 100.',
    register_sum: 'The schemes in the register added together.',
  },
  registerCaveat: {
    silent: (silent, of) =>
      `${silent} of these ${of} schemes ${silent === '1' ? 'has' : 'have'} no such figure in the register, so the true figure may be larger.`,
    partial: 'The register does not hold every scheme of the period, so the true figure may be larger.',
    stray:
      'Some schemes of the register have no year, district or type; some of them may belong here, so the true figure may be larger.',
    ratio: 'Some schemes lack a figure above or below the line, so the true ratio may differ.',
  },
  caveat: {
    cross_source: 'The calculation uses figures from several documents; it holds only if they cover the same scope.',
    partial_sum: 'This is the sum of the types with a published figure, not a total for the whole programme.',
    own_remainder:
      'This remainder is of this measure and period alone: the total minus the types for which this very measure is known. It cannot be compared with the remainder of another measure or period.',
  },
  premise: {
    single_programme: 'Premise: each scheme is paid for by one programme only.',
    sole_programme: 'Premise: this sentence counts every scheme of that type, so the other programme has none.',
  },
};
