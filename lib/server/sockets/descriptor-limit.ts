import { readFileSync } from 'node:fs';

/** How many files and connections the system lets this process have open; what is usual where it does not say. */
export function descriptorLimit(file = '/proc/self/limits'): number {
  try {
    const [, soft] = /^Max open files\s+(\d+)/m.exec(readFileSync(file, 'utf8')) ?? [];
    return soft === undefined ? Number.POSITIVE_INFINITY : Number(soft);
  } catch {
    return 10_240;
  }
}
