import { localAddress } from '../support/local-address.mjs';

/** Ends with 0 where the site of this machine answers that it is well; else says why, and ends with 1. */
const address = `${localAddress(process.env.HOST, process.env.PORT || 3000, '127.0.0.1')}/api/health`;

try {
  const answer = await fetch(address, { signal: AbortSignal.timeout(4000) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
} catch (error) {
  console.error(`${address}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
