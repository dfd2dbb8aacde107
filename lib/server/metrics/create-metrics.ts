import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answered } from '../requests/answered';
import { readingMethods } from '../requests/reading-methods';
import type { RequestKind } from '../requests/request-kind';
import type { StoreReport } from '../store/store-report';

interface Sources {
  readonly working: () => number;
  readonly waiting: () => number;
  readonly connections: () => Promise<number>;
  readonly store: () => StoreReport;
}

export interface Metrics {
  readonly onBegin: () => void;
  readonly onEnd: (answered: Answered) => void;
  readonly onShed: (kind: RequestKind) => void;
  readonly onMalformed: (status: number) => void;
  /** The text that Prometheus reads. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What Prometheus is told. Labels have few values, whatever is asked: kinds, statuses, the store's datasets. */
export function createMetrics({ working, waiting, connections, store }: Sources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Answers that are over, by kind of address, method and status; status 0: the reader left before.',
    labelNames: ['kind', 'method', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the first line of a request to the last byte of its answer.',
    labelNames: ['kind'],
    buckets,
    registers,
  });
  const sent = new Counter({
    name: 'http_response_bytes_total',
    help: 'On the wire, by kind.',
    labelNames: ['kind'],
    registers,
  });
  const cache = new Counter({
    name: 'http_cache_answers_total',
    help: 'Answers by whether a cache in this process had them.',
    labelNames: ['result'],
    registers,
  });
  const shed = new Counter({
    name: 'http_requests_shed_total',
    help: 'Answered 503 because more was asked than can be answered.',
    labelNames: ['kind'],
    registers,
  });
  const malformed = new Counter({
    name: 'http_malformed_requests_total',
    help: 'What was no request, by the status that it was answered with.',
    labelNames: ['status'],
    registers,
  });
  const inFlight = new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests whose answer is not over.',
    registers,
  });
  gauge('http_requests_working', 'Answers that are being made; at most MAX_REQUESTS.', working);
  gauge('http_requests_waiting', 'Requests that wait for a place among them.', waiting);
  gauge('http_connections', 'Open connections.', connections);
  gauge('store_ready', '1 while the data can be read, else 0.', () => (store().state === 'ready' ? 1 : 0));
  labelled('store_state', 'The state of the store: 1 for the one it is in.', 'state', () => [[store().state, 1]]);
  const serverRead =
    'Which server of DATABASE_URL is read, counted from 1; nothing where it names one, or none is read.';
  gauge('store_server', serverRead, () => store().server);
  labelled('release_number', 'The release served of each dataset.', 'dataset', () => [...store().releases]);

  /** `null`: nothing is told. */
  function gauge(name: string, help: string, read: () => number | null | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const value = await read();
        if (value === null) this.remove();
        else this.set(value);
      },
    });
  }

  function labelled(name: string, help: string, label: string, read: () => readonly (readonly [string, number])[]) {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      collect() {
        this.reset();
        for (const [value, number] of read()) this.set({ [label]: value }, number);
      },
    });
  }

  return {
    onBegin: () => inFlight.inc(),
    onEnd({ kind, method, status, milliseconds, bytes, cache: result }) {
      inFlight.dec();
      requests.inc({ kind, method: readingMethods.includes(method) ? method : 'other', status: status ?? 0 });
      durations.observe({ kind }, milliseconds / 1000);
      sent.inc({ kind }, bytes);
      if (result !== null) cache.inc({ result });
    },
    onShed: (kind) => shed.inc({ kind }),
    onMalformed: (status) => malformed.inc({ status }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
