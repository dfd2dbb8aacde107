import type { ApiSubject } from '@/lib/export/openapi/served-api';
import { notUnderstood } from '@/lib/export/problem';
import { tableParameters } from '@/lib/export/table-parameters';
import { readQuery } from '@/lib/schemas/query';

/** A misspelt question and its answer, word for word as the API gives it. */
export async function exampleProblem({ report, numbers }: ApiSubject): Promise<{ address: string; answer: string }> {
  const search = 'programme=kcqq';
  const parameters = tableParameters(report, 'schemes', numbers);
  const { problems } = readQuery(parameters, new URLSearchParams(search), { strict: true });
  return {
    address: `/api/v1/${report.publication.dataset.slug}/schemes.csv?${search}`,
    answer: await notUnderstood(problems).text(),
  };
}
