import { problemOfPostgresql } from './problem-of-postgresql';

/** What the program itself says, also of another database that it writes to meanwhile. */
const ownNames = ['StoreUnavailable', 'StoreFailure'];

/** Whether an error of reading is the server's, so that another one may do better. */
export const isOfServer = (error: unknown): boolean =>
  !(error instanceof Error && ownNames.includes(error.name)) && problemOfPostgresql(error) !== 'unreadable';
