const mark = 'peak memory, kB:';

/** Says on the error output how much memory this process has held at most. */
export const tellPeak = (): void => console.error(mark, process.resourceUsage().maxRSS);

/** What `tellPeak` said in another process, in megabytes (10⁶ bytes); `null` where it said nothing. */
export function peakIn(errorOutput: string): number | null {
  const [, kibibytes] = errorOutput.split(mark);
  return kibibytes === undefined ? null : (Number.parseInt(kibibytes, 10) * 1024) / 1e6;
}
