import type { ApiOperation } from './api-operation';
import { queryKeys } from './query-keys';

/** An address of the operation that leads somewhere, without the site's origin: the first of each choice, nothing more asked. */
export function exampleAddress(operation: ApiOperation): string {
  const path = Object.entries(operation.pathValues).reduce(
    (address, [name, [first = '']]) => address.replace(`{${name}}`, first),
    operation.path,
  );
  const asked = queryKeys(operation).filter(({ isRequired }) => isRequired);
  const search = new URLSearchParams(asked.map(({ key, example }) => [key, String(example)])).toString();
  return search === '' ? path : `${path}?${search}`;
}
