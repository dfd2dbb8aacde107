import type { Premise, Statement } from '../figure';
import type { Dataset, Source } from '../publication';
import type { Report } from '../report';
import type { Scheme } from '../scheme';
import { differingSchemes } from './differing-schemes';
import { figureChanges } from './figure-changes';
import { type DatasetChange, type DatasetFact, datasetFacts, type ReleaseDiff, type RowChanges } from './release-diff';
import { type RowKind, rowChanges } from './row-changes';
import { sameValue } from './same-value';

/** In the order in which a scheme's page tells them. A renamed district is a change of the dataset, not of its schemes. */
const schemeRows: RowKind<Scheme> = {
  id: ({ code }) => code,
  fields: [
    'title',
    'titleIsDescriptive',
    'status',
    'programme',
    'category',
    'year',
    'recipient',
    'legalForm',
    'place',
    'district',
    'support',
    'counterpart',
    'total',
    'jobs',
    'decision',
    'decidedOn',
    'acceptedOn',
    'sourceIds',
    'quote',
  ],
  essence: { district: (district) => district?.code ?? null },
};

const sourceRows: RowKind<Source> = {
  id: ({ id }) => id,
  fields: ['kind', 'title', 'author', 'publisher', 'url', 'publishedOn', 'scope', 'note'],
};

const statementRows: RowKind<Statement> = {
  id: ({ id }) => id,
  fields: ['cell', 'value', 'qualifier', 'sourceId', 'quote'],
};

const premiseRows: RowKind<Premise> = { id: ({ id }) => id, fields: ['kind', 'statementId'] };

const factChange = <Fact extends DatasetFact>(before: Dataset, after: Dataset, fact: Fact) => ({
  fact,
  before: before[fact],
  after: after[fact],
});

const isUnchanged = ({ added, removed, corrected }: Readonly<Record<keyof RowChanges<never>, readonly unknown[]>>) =>
  added.length + removed.length + corrected.length === 0;

/**
 * What `after` says otherwise than `before`; both are releases of one dataset. The release's own number, date and note
 * do not count. Stable: the same two contents always give the same answer, whatever the order of their rows.
 */
export function diffReleases(before: Report, after: Report): ReleaseDiff {
  const [earlier, later] = [before.publication, after.publication];
  const dataset = datasetFacts
    .filter((fact) => !sameValue(earlier.dataset[fact], later.dataset[fact]))
    .map((fact) => factChange(earlier.dataset, later.dataset, fact) as DatasetChange);
  const figures = figureChanges(before, after);
  const rows = {
    schemes: rowChanges(...differingSchemes(earlier.schemes, later.schemes), schemeRows),
    sources: rowChanges(earlier.sources, later.sources, sourceRows),
    statements: rowChanges(earlier.statements, later.statements, statementRows),
    premises: rowChanges(earlier.premises, later.premises, premiseRows),
  };
  const districts = new Map(
    [...earlier.dataset.districts, ...later.dataset.districts].map((each) => [each.code, each]),
  );
  const about = {
    slug: later.dataset.slug,
    isIllustrative: later.dataset.isIllustrative,
    districts: [...districts.values()],
  };
  const isEmpty = dataset.length === 0 && figures.length === 0 && Object.values(rows).every(isUnchanged);
  return { about, isEmpty, dataset, figures, ...rows };
}
