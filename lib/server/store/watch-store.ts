import type { StoreReport } from './store-report';

/** In milliseconds. */
const pause = 5000;

export interface StoreWatch {
  readonly begin: () => void;
  /** What was seen last. */
  readonly latest: () => StoreReport;
  readonly stop: () => void;
}

const unknown: StoreReport = { state: 'unknown', releases: new Map(), server: null };

/** Asks every few seconds once it has begun, and hands on what it hears. */
export function watchStore(ask: () => Promise<StoreReport>, onReport: (report: StoreReport) => void): StoreWatch {
  let latest = unknown;
  let timer: NodeJS.Timeout | null = null;
  let isOver = false;
  const look = async () => {
    const report = await ask();
    if (isOver) return;
    latest = report;
    onReport(report);
    timer = setTimeout(look, pause);
    timer.unref();
  };
  return {
    begin: look,
    latest: () => latest,
    stop: () => {
      isOver = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
