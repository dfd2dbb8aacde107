import type { Layer } from '../handle';
import { noteCache } from './current-request';

/** Stands before the caches: what never comes to admission, behind them, one of them answered. */
export const watchCaches: Layer = (next) => (request, response) => {
  noteCache('hit');
  return next(request, response);
};
