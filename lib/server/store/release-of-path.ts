import type { StoreReport } from './store-report';

/** The current release of the dataset that a path names: `/vi/lang-son/schemes`, `/api/v1/lang-son/schemes.csv`. */
export function releaseOfPath(path: string, { releases }: StoreReport): number | null {
  const [, first = '', second = '', third = ''] = path.split('/');
  return releases.get(first === 'api' ? third : second) ?? null;
}
