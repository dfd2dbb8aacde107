import { failed } from '@/lib/export/problem';
import type { Layer } from '../handle';
import type { Log } from '../log/create-log';
import { sendProblem } from './send-problem';

/** What the layers or Next throw: to the log with its stack, to the reader as 500 with the id of that line. */
export const answerFailures =
  (log: Log): Layer =>
  (next) =>
  async (request, response) => {
    // What is written after its reader left, or after a deadline, is no news.
    response.on('error', () => {});
    try {
      await next(request, response);
    } catch (err) {
      log.error({ err }, 'A request failed.');
      if (response.headersSent) response.destroy();
      else await sendProblem(request, response, failed());
    }
  };
