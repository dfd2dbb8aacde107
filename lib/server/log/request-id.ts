import { AsyncLocalStorage } from 'node:async_hooks';

/** The id of the request that is being answered: in each line of the log about it, and in an answer that failed. */
export const requestId = new AsyncLocalStorage<string>();
