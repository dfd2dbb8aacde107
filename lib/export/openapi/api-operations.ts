import type { ApiOperation } from './api-operation';
import { chartOperations } from './operations/chart-operations';
import { citationOperations } from './operations/citation-operations';
import { datasetOperations } from './operations/dataset-operations';
import { metadataOperations } from './operations/metadata-operations';
import type { OperationContext } from './operations/operation-context';
import { sharingOperations } from './operations/sharing-operations';
import { siteOperations } from './operations/site-operations';
import { tableOperations } from './operations/table-operations';
import { updateOperations } from './operations/update-operations';

const groups = [
  tableOperations,
  metadataOperations,
  chartOperations,
  datasetOperations,
  citationOperations,
  sharingOperations,
  updateOperations,
  siteOperations,
];

/** Every address of the API that can be read, in the order in which it is told of. */
export const apiOperations = (context: OperationContext): readonly ApiOperation[] =>
  groups.flatMap((group) => group(context));
