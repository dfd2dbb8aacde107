/** What is measured, as the head of a column, and with how many decimals. */
export const measures = {
  firstByte: { title: 'first byte, ms', decimals: 1 },
  milliseconds: { title: 'ms', decimals: 1 },
  spread: { title: 'most − least, ms', decimals: 1 },
  number: { title: 'number', decimals: 1 },
  perSecond: { title: 'requests/s', decimals: 0 },
  p99: { title: 'p99, ms', decimals: 1 },
  cpu: { title: 'CPU, ms/request', decimals: 2 },
  resident: { title: 'resident, MB', decimals: 0 },
  rowsPerSecond: { title: 'rows/s', decimals: 0 },
  seconds: { title: 's', decimals: 2 },
  cpuSeconds: { title: 'CPU, s', decimals: 2 },
  megabytes: { title: 'MB', decimals: 1 },
  idle: { title: 'idle, MB', decimals: 0 },
  peak: { title: 'peak, MB', decimals: 0 },
} as const;
export type Measure = keyof typeof measures;
