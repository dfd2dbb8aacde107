import type { reconciliation as vi } from '../vi/reconciliation';

export const reconciliation: typeof vi = {
  title: 'Reconciliation',
  intro:
    'Do the parts add up to the totals? Do the sources agree? Do published ratios hold when worked out again? Every check is here, computed from the published numbers themselves.',
  summary: (agreeing, total) => `${agreeing} of ${total} checks hold.`,
  contradictions: (count) => (count === '1' ? '1 check fails.' : `${count} checks fail.`),
  noContradictions: 'There are no contradictions.',
  remainderTitle: (itemised, total) => `Why ${itemised} and not ${total}`,
  remainderText:
    'By the source there are {total} schemes and {totalSupport} million VND in all, but by type it lists only {itemised} schemes and {itemisedSupport} million VND. The remaining {rest} schemes (national: {restKcqg}; local: {restKcdp}) and {restSupport} million VND are not itemised.',
  remainderHint:
    'Another source, writing about {period}, counts {schemes} schemes of a type that is not in that list: {category}. They may be among those not itemised, but no source says so, and they are not assigned here.',
  columns: {
    identity: 'Check',
    terms: 'Calculation',
    computed: 'Computed',
    stated: 'Published or derived',
    published: 'Published, or derived from what is',
    register: 'Summed from the register',
    difference: 'Difference',
    verdict: 'Verdict',
  },
  kind: {
    parts_and_total: 'Parts and totals',
    remainder: 'Types and what is not itemised',
    ratio: 'Published and recomputed ratios',
    period: 'The whole period and its parts',
    capital: 'State support, own capital and total capital',
    register_and_published: 'The register and the published totals',
    two_sources: 'One source and another',
  },
  kindNote: {
    parts_and_total: 'The two programmes must add up to the figure for both.',
    remainder: 'The types that the source lists, plus what it does not itemise, must make up the total.',
    ratio: 'A published ratio must equal the recomputed one, to the last digit that the source prints.',
    period: 'The parts must add up to the whole period.',
    capital: 'State support plus own capital must make up total capital.',
    register_and_published:
      'The register must have as many rows as the sources count schemes; the known amounts of its schemes must not exceed the total.',
    two_sources: 'Two documents that state the same figure must agree.',
  },
  verdict: {
    equal: 'Holds',
    equal_within_rounding: 'Holds within rounding',
    consistent_with_bounds: 'No contradiction',
    explained_remainder: 'Holds with what is not itemised',
    contradicts: 'Contradiction',
  },
  registerVerdict: {
    equal: 'The register agrees with the published figure',
    equal_within_rounding: 'Agrees within the source’s rounding',
    consistent_with_bounds: 'No contradiction: one side is only known as “at least” or “about”',
    explained_remainder: 'Agrees with what is not itemised',
    contradicts: 'The register differs from the published figure',
  },
  comparison:
    'Published figures and sums of the register side by side; the difference is the register minus the published figure',
  differencesTitle: (count) =>
    count === '1'
      ? 'The register differs from one published figure'
      : `The register differs from ${count} published figures`,
  difference: 'published {published}, summed from the register {register}, a difference of {difference}',
  independent: 'Independent checks',
  byConstruction: 'True by construction',
  independence:
    '“Independent checks” compare figures that go back to separate published statements, so an error in a source would show. A check that is “true by construction” has a term derived from the others: it shows that the table adds up, not that the sources are right.',
  details: (count) => `${count} ${count === '1' ? 'check' : 'checks'} true by construction`,
  contradictionTitle: 'Contradiction: two ways, two results',
};
