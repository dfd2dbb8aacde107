import { unstable_rethrow } from 'next/navigation';
import { isStoreUnavailable } from '@/lib/data/store-unavailable';
import { failed, unavailable } from '@/lib/export/problem';

/**
 * Answers 503 with the reason where the store cannot be read. Anything else that fails is a fault of ours: the operator
 * finds it in the log, the reader is answered 500.
 */
export async function withStore(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (isStoreUnavailable(error)) return unavailable({ state: error.state });
    unstable_rethrow(error);
    console.error(error);
    return failed();
  }
}
