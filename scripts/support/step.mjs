/** A step that failed; its message is all that the operator needs to see. */
export class StepFailed extends Error {}

/**
 * Says what is about to happen, does it, and says how long it took. A command that fails is told with its output. Where
 * it is not `isAlone`, others run at the same time: then all is said in one line once it is done.
 */
export async function step(name, action, { isAlone = true } = {}) {
  const begin = performance.now();
  if (isAlone) process.stdout.write(`${name} … `);
  const result = await action();
  const failed = typeof result?.code === 'number' && result.code !== 0;
  const said = isAlone ? '' : `${name} … `;
  console.log(`${said}${failed ? 'failed after ' : ''}${((performance.now() - begin) / 1000).toFixed(1)} s`);
  if (failed) throw new StepFailed(result.output || `${name}: exit code ${result.code}`);
  return result;
}
