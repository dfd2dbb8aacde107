import { readFileSync, writeFileSync } from 'node:fs';

/** What a process has used. `null`: this system does not tell. */
export interface Usage {
  /** Of all its threads, in milliseconds since it began. */
  readonly cpu: number | null;
  /** In megabytes (10⁶ bytes). */
  readonly resident: number | null;
  /** The most since `forgetPeak`, or since it began. */
  readonly peak: number | null;
}

/** Linux counts processor time in hundredths of a second, whatever its own clock. */
const tick = 10;

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function cpuOf(pid: number): number | null {
  // The name, in parentheses, may hold spaces; the state comes after it.
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  return fields === undefined ? null : (Number(fields[11]) + Number(fields[12])) * tick;
}

/** What a process uses, as Linux tells in /proc. */
export function usageOf(pid: number): Usage {
  const status = read(`/proc/${pid}/status`) ?? '';
  const megabytes = (name: string) => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  };
  return { cpu: cpuOf(pid), resident: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** Begins a new peak. `false` where the system keeps the old one. */
export function forgetPeak(pid: number): boolean {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    return true;
  } catch {
    return false;
  }
}
