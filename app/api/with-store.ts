import { unstable_rethrow } from 'next/navigation';
import { isPictureLate } from '@/lib/chart-pictures/picture-late';
import { isStoreUnavailable } from '@/lib/data/store-unavailable';
import { busy, failed, unavailable } from '@/lib/export/problem';
import { secondsUntilDrawn } from '@/lib/vocabulary/seconds-until-drawn';

/**
 * Answers 503 with the reason where the store cannot be read or a picture is not there in time. Anything else that fails
 * is a fault of ours: the operator finds it in the log, the reader is answered 500.
 */
export async function withStore(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (isStoreUnavailable(error)) return unavailable({ state: error.state });
    if (isPictureLate(error)) return busy(secondsUntilDrawn);
    unstable_rethrow(error);
    console.error(error);
    return failed();
  }
}
