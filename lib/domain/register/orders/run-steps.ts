/** Runs steps to their end without a rest. */
export function runSteps<Step, Result>(steps: Iterator<Step, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
