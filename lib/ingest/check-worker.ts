import type { CheckAnswer, CheckRequest } from './check-messages';
import { checkRegisterFile } from './check-register-file';

const answer = (message: CheckAnswer): void => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<CheckRequest>) => {
  const { id, bytes, fileName, context, unit } = data;
  try {
    const { report, content } = await checkRegisterFile(bytes, fileName, context, {
      ...(unit === null ? {} : { unit }),
      onProgress: (done) => answer({ kind: 'progress', id, done }),
    });
    answer({ kind: 'checked', id, report, content });
  } catch {
    answer({ kind: 'failed', id });
  }
});
