import { leastOfEach, slope } from './numbers.mjs';

/** In minutes: a shorter run is all warming up, and says nothing of growth. */
const leastForSlope = 10;
/** Samples of which the least counts: memory that is in use swings by what is not yet collected. */
const together = 8;
const megabyte = 1024 * 1024;
/**
 * In MB: a published release stays in memory with what follows from it, as long as there is room among those that were
 * used last. That of the soak takes 0.5 MB of the heap and 0.4 MB beside it, by heap snapshots before and after six.
 */
const ofRelease = 1;
const named = (name) => (value) => value(name) / megabyte;

/** `allowed`: how much it may grow in an hour, beside what is kept of the releases. */
const measures = [
  { title: 'resident memory', of: named('process_resident_memory_bytes'), unit: 'MB', allowed: 60 },
  { title: 'heap in use', of: named('nodejs_heap_size_used_bytes'), unit: 'MB', allowed: 60 },
  { title: 'memory outside the heap', of: named('nodejs_external_memory_bytes'), unit: 'MB', allowed: 60 },
  {
    title: 'the rest: threads, code, what malloc keeps',
    of: (value) =>
      named('process_resident_memory_bytes')(value) -
      named('nodejs_heap_size_total_bytes')(value) -
      named('nodejs_external_memory_bytes')(value),
    unit: 'MB',
    allowed: 60,
  },
  { title: 'open descriptors', of: (value) => value('process_open_fds'), unit: '', allowed: 10 },
];

/**
 * Says how each of them grew after the first third, which is warming up, and how sure that is. Where the run was long
 * enough it is judged: what surely grew by more than it may does not hold.
 */
export function judgeGrowth({ findings, samples, minutes, published }) {
  const hours = minutes / 60;
  for (const { title, of, unit, allowed } of measures) {
    const all = samples.map(({ hours: at, value }) => [at, of(value)]);
    const least = leastOfEach(all, Math.max(1, Math.min(together, Math.floor(all.length / 15))));
    const { slope: grows, error } = slope(least.slice(Math.floor(least.length / 3)));
    const told = `${grows.toFixed(1)} ± ${(2 * error).toFixed(1)} ${unit} an hour`;
    const each = unit === 'MB' ? `, ${((grows * hours) / published).toFixed(2)} MB a publication` : '';
    const most = allowed + (unit === 'MB' ? (ofRelease * published) / hours : 0);
    console.log(`  ${title}: ${least.map(([, value]) => value.toFixed(0)).join(', ')} ${unit}; slope ${told}${each}.`);
    if (minutes >= leastForSlope)
      findings.judge(grows - 2 * error <= most, `${title} did not grow by more than ${most.toFixed(0)}: ${told}.`);
  }
  if (minutes < leastForSlope) console.log(`  Shorter than ${leastForSlope} minutes: the slopes are not judged.`);
}
