import { isStopping } from '../support/run-command.mjs';
import type { PartContext } from './part';

/** Measures one subject. Where that fails, it is found as not possible, with the reason, and the others go on. */
export async function attempt(
  { refuse }: Pick<PartContext, 'refuse'>,
  subject: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    if (!isStopping()) await work();
  } catch (error) {
    if (!isStopping()) refuse(subject, error instanceof Error ? error.message : String(error));
  }
}
