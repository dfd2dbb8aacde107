import { readFileSync } from 'node:fs';

const pause = 1000;

/** The parent of a process; `null` where the system does not say. */
function parentOf(pid) {
  try {
    const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return parent === undefined ? null : Number(parent);
  } catch {
    return null;
  }
}

/** npm, and the shell that it puts between, where this process has one. */
const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;

/** Ends this process when npm, which started it, is gone without having said so. */
export function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    // Once: a second signal would tell what is being answered to end at once.
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, pause);
  timer.unref();
}
