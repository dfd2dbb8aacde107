import { isStoreUnavailable } from '@/lib/data/store-unavailable';
import { unavailable } from '@/lib/export/problem';

/** Answers 503 with the reason where the store cannot be read; anything else that fails is a fault of ours. */
export async function withStore(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (isStoreUnavailable(error)) return unavailable({ state: error.state });
    throw error;
  }
}
