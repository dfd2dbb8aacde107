import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerEnvironment } from '@/lib/schemas/server-environment';
import { createAdmission } from './admission/admission';
import { type Handle, type Layer, layered } from './handle';
import type { Log } from './log/create-log';
import { tellAnswer } from './log/tell-answer';
import { createMetrics, type Metrics } from './metrics/create-metrics';
import { answerFailures } from './requests/answer-failures';
import { forwardedHeaders } from './requests/forwarded-headers';
import { readingOnly } from './requests/reading-only';
import { watchAnswers } from './requests/watch-answers';
import { watchCaches } from './requests/watch-caches';
import { createWebServer, type Patience } from './sockets/create-web-server';
import { takeInAll } from './sockets/take-in-all';
import { createStopping } from './stopping/create-stopping';
import { askHealth } from './store/ask-health';
import { releaseOfPath } from './store/release-of-path';
import { tellChanges } from './store/tell-changes';
import { watchStore } from './store/watch-store';

interface SiteOptions {
  readonly environment: Pick<ServerEnvironment, 'isProxyTrusted' | 'maxRequests' | 'shutdownSeconds'>;
  readonly log: Log;
  /** Makes the answers: Next. */
  readonly handle: Handle;
  /** What may answer without it, and changes its answers. */
  readonly pages: readonly Layer[];
  readonly isBuiltFile: (path: string) => boolean;
  /** Ends the process. */
  readonly exit: (code: number) => void;
  readonly patience?: Patience;
  /** In milliseconds: how long a request may wait for its turn. */
  readonly turn?: number;
}

interface Site {
  readonly server: Server;
  readonly metrics: Metrics;
  /** Once the server listens: looks after the store from then on. */
  readonly begin: () => void;
  readonly stop: (reason: string) => void;
}

/** The layers in their order around what makes the answers, and the server before them. It does not listen yet. */
export function createSite(options: SiteOptions): Site {
  const { environment, log, isBuiltFile, patience, turn } = options;
  const store = watchStore(() => askHealth(server.address() as AddressInfo), tellChanges(log));
  const admission = createAdmission({
    maxRequests: environment.maxRequests,
    isBuiltFile,
    takeInAll: () => takeIn(),
    onShed: (kind) => metrics.onShed(kind),
    ...(turn === undefined ? {} : { patience: turn }),
  });
  const metrics = createMetrics({
    working: admission.working,
    waiting: admission.waiting,
    connections: () => connectionsOf(server),
    store: store.latest,
  });
  const stopping = createStopping({ log, seconds: environment.shutdownSeconds, exit: options.exit });
  const handle = layered(
    [
      watchAnswers({
        isBuiltFile,
        releaseOf: (path) => releaseOfPath(path, store.latest()),
        onBegin: metrics.onBegin,
        onEnd: (answered) => {
          metrics.onEnd(answered);
          tellAnswer(log, answered);
        },
      }),
      answerFailures(log),
      stopping.layer,
      forwardedHeaders(environment.isProxyTrusted),
      readingOnly,
      watchCaches,
      // A cache answers before admission: what it has is cheap, and is given while everything else must wait.
      ...options.pages,
      admission.layer,
    ],
    options.handle,
  );
  const server = createWebServer({
    handle,
    onMalformed: metrics.onMalformed,
    ...(patience === undefined ? {} : { patience }),
  });
  const takeIn = takeInAll(server);
  return {
    server,
    metrics,
    begin: store.begin,
    stop: (reason) => {
      store.stop();
      stopping.stop(server, reason);
    },
  };
}

const connectionsOf = (server: Server): Promise<number> =>
  new Promise((resolve) => server.getConnections((error, count) => resolve(error === null ? count : 0)));
