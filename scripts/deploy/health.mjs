/** Ends with 0 where the site of this machine answers that it is well; else says why, and ends with 1. */
const address = `http://127.0.0.1:${process.env.PORT || 3000}/api/health`;

try {
  const answer = await fetch(address, { signal: AbortSignal.timeout(4000) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
