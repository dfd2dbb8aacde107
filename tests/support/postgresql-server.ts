import type { TestProject } from 'vitest/node';
import { startPostgresql } from '../../scripts/support/start-postgresql.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a throw-away server's first database; `null` on a machine without PostgreSQL. */
    postgresql: string | null;
  }
}

/** A throw-away PostgreSQL server for the tests, as long as they run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresql();
  project.provide('postgresql', server?.address ?? null);
  return async () => server?.stop();
}
