import type { Answered } from '../requests/answered';
import type { Log } from './create-log';

/** A line for an answer that is over. Health is asked every few seconds by machines: only where it was asked in vain. */
export function tellAnswer(log: Log, { id, ...answered }: Answered): void {
  const isRoutine = answered.kind === 'health' && answered.status === 200;
  log[isRoutine ? 'debug' : 'info']({ request: id, ...answered }, 'answered');
}
