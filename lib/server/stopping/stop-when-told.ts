/** Told by a signal; or, where `npm start` started this process, by the end of that. */
export function stopWhenTold(stop: (reason: string) => void, isChildOfStart: boolean): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  if (!isChildOfStart) return;
  process.on('disconnect', () => stop('what started it is gone'));
  if (!process.connected) stop('what started it is gone');
}
