import type { Publication } from '@/lib/domain/publication';
import type { WordColumn } from '@/lib/domain/register/facts/filled-columns';
import { readRegister } from '@/lib/domain/register/read-register';
import { registerIndex } from '@/lib/domain/register/register-index';
import type { RegisterQuery } from '@/lib/domain/register/register-query';
import { schemeLeverage } from '@/lib/domain/register/scheme-leverage';
import type { Scheme } from '@/lib/domain/scheme';
import { collate } from '@/lib/format/collate';
import { registerParameters } from '@/lib/schemas/register-query';
import type { FileDataset } from './file-dataset';
import { rounded } from './rounded';
import { rowsOf } from './rows';
import type { Column, Table } from './table';

const columns: readonly Column<Scheme>[] = [
  { id: 'code', value: ({ code }) => code },
  { id: 'title', value: ({ title }) => title },
  {
    id: 'programme',
    value: ({ programme }) => programme,
    label: ({ programme }, labels) => labels.programme(programme),
  },
  { id: 'category', value: ({ category }) => category, label: ({ category }, labels) => labels.category(category) },
  { id: 'year', value: ({ year }) => year },
  {
    id: 'district',
    value: ({ district }) => district?.code ?? null,
    label: ({ district }) => district?.name ?? null,
  },
  { id: 'recipient', value: ({ recipient }) => recipient },
  { id: 'support_vnd', value: ({ support }) => support },
  { id: 'counterpart_vnd', value: ({ counterpart }) => counterpart },
  { id: 'total_vnd', value: ({ total }) => total },
  { id: 'leverage_ratio', value: (scheme) => rounded(schemeLeverage(scheme)) },
  { id: 'jobs', value: ({ jobs }) => jobs },
  { id: 'status', value: ({ status }) => status, label: ({ status }, labels) => labels.status(status) },
  { id: 'source_ids', value: ({ sourceIds }) => sourceIds },
];

/** Columns that a file has where a scheme of the release fills them: what only an officer's register tells. */
const papers: readonly (Column<Scheme> & { readonly word: WordColumn })[] = [
  { id: 'decision', word: 'decision', value: ({ decision }) => decision },
  { id: 'decided_on', word: 'decidedOn', value: ({ decidedOn }) => decidedOn },
  { id: 'accepted_on', word: 'acceptedOn', value: ({ acceptedOn }) => acceptedOn },
];

/** The register under a query: every scheme found. Prepared, where the release is. */
export function schemesTable(
  publication: Pick<Publication, 'schemes' | 'dataset' | 'prepared'>,
  query: RegisterQuery,
): Table<Scheme> {
  const { schemes, prepared: files } = publication;
  const { found } = readRegister(publication, query, collate);
  return {
    columns: [...columns, ...papers.filter(({ word }) => registerIndex(schemes).filled().has(word))],
    rows: rowsOf(found),
    ...(files && {
      prepared: {
        files,
        inFile: () => registerIndex(schemes).inOrder(null, collate),
        asked: found.positions,
        at: (position) => schemes.at(position),
      },
    }),
    provenance: ({ quote, titleIsDescriptive }) => ({ quote, title_is_descriptive: titleIsDescriptive }),
  };
}

/** The register under the query of its page: every scheme found, not one page of them. */
export const schemesFile: FileDataset<ReturnType<typeof registerParameters>, Scheme> = {
  parameters: ({ publication }) => registerParameters(publication.dataset),
  table: ({ publication }, query) => schemesTable(publication, query),
  primaryKey: () => ['code'],
  references: [{ column: 'source_ids', table: 'sources', key: 'id' }],
};
