import { linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const heartbeat = 2000;
const staleAfter = 15_000;

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Who holds a lock: what its holder wrote, or `null`. A holder that is gone holds nothing, and neither does one that
 * has not touched its file for a while, for its number may belong to another process by now.
 */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    const isFresh = Date.now() - statSync(file).mtimeMs < staleAfter;
    return isFresh && holder.pid !== process.pid && isRunning(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

/** Puts a whole file where there is none; `false` where there is one. */
function create(file, text) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Takes a lock until the process ends or `release` is called. Returns `null` where another process holds it. */
export function takeLock(file, about = {}) {
  const text = JSON.stringify({ pid: process.pid, ...about });
  mkdirSync(dirname(file), { recursive: true });
  if (!create(file, text)) {
    if (lockHolder(file) !== null) return null;
    rmSync(file, { force: true });
    if (!create(file, text)) return null;
  }
  const timer = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      clearInterval(timer);
    }
  }, heartbeat);
  timer.unref();
  const release = () => {
    clearInterval(timer);
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.on('exit', release);
  return { release };
}
