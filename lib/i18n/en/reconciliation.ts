import type { reconciliation as vi } from '../vi/reconciliation';

export const reconciliation: typeof vi = {
  title: 'Reconciliation',
  intro:
    'Every identity that the data must satisfy, computed each time the page is built: do parts add up to wholes, do the sources agree, do ratios match their terms.',
  summary: (agreeing, total) => `${agreeing} of ${total} identities hold.`,
  contradictions: (count) => `${count} identities contradict.`,
  noContradictions: 'Nothing contradicts.',
  remainderTitle: (itemised, total) => `Why ${itemised} and not ${total}`,
  remainderText:
    'The source gives a total of {total} schemes and {totalSupport} million VND, but by type it lists only {itemised} schemes and {itemisedSupport} million VND. The remaining {rest} schemes and {restSupport} million VND are not itemised: {restKcqg} of the national programme and {restKcdp} of the local one.',
  remainderHint:
    'Another source, for {period}, counts {schemes} schemes of the type {category}, which the list above does not have. They may be among those not itemised, but no source says so, and they are not assigned here.',
  columns: {
    identity: 'Identity',
    terms: 'Terms',
    computed: 'Computed',
    stated: 'Published or derived',
    difference: 'Difference',
    verdict: 'Verdict',
  },
  kind: {
    parts_and_total: 'Parts and totals',
    remainder: 'Types and what is not itemised',
    ratio: 'Ratios and their terms',
    period: 'The whole period and its parts',
    capital: 'State support, own capital and total capital',
    register_and_published: 'The register and the published totals',
    two_sources: 'One source and another',
  },
  kindNote: {
    parts_and_total: 'The two programmes must add up to the common figure.',
    remainder: 'The types in the source, plus what it does not itemise, must make the total.',
    ratio: 'A published ratio must equal the recomputed one, to the digits that the source prints.',
    period: 'The parts must make the whole period.',
    capital: 'State money plus the establishments’ money must make the total capital.',
    register_and_published: 'The rows of the register must be as many as the schemes in the sources.',
    two_sources: 'Where two documents state the same figure, they must state it alike.',
  },
  verdict: {
    equal: 'Holds',
    equal_within_rounding: 'Holds within rounding',
    consistent_with_bounds: 'Within the source’s bounds',
    explained_remainder: 'Difference explained',
    contradicts: 'Contradicts',
  },
  independent: 'Can fail',
  byConstruction: 'True by construction',
  independence:
    'An identity that “can fail” joins figures published independently of each other, so an error in a source would show. One that is “true by construction” has a term derived from the others: it shows that the table adds up, not that the sources are right.',
  details: (count) => `${count} identities that are true by construction`,
  contradictionTitle: 'Contradiction: two ways, two results',
};
