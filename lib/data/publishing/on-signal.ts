const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does `cleanUp` before a signal ends the process. Returns what takes that back. */
export function onSignal(cleanUp: () => void): () => void {
  const forget = () => {
    for (const signal of signals) process.off(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    forget();
    cleanUp();
    // Nobody listens any more: the signal does what it does by itself, and the caller sees which one it was.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  return forget;
}
