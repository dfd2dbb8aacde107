import type { Answered } from '../requests/answered';
import type { Log } from './create-log';

/** A line for an answer that is over. Health is asked every few seconds; the log is told when it changes, elsewhere. */
export function tellAnswer(log: Log, { id, ...answered }: Answered): void {
  log[answered.kind === 'health' ? 'debug' : 'info']({ request: id, ...answered }, 'answered');
}
