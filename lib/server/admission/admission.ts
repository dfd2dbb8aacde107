import type { ServerResponse } from 'node:http';
import { busy } from '@/lib/export/problem';
import type { Layer } from '../handle';
import { noteCache } from '../requests/current-request';
import { pathOf } from '../requests/path-of';
import { type RequestKind, requestKind } from '../requests/request-kind';
import { sendProblem } from '../requests/send-problem';
import { createGate, type Leave } from './gate';
import { whenWorkIsDone } from './when-work-is-done';

interface AdmissionOptions {
  readonly maxRequests: number;
  readonly isBuiltFile: (path: string) => boolean;
  /** Awaited before an answer is begun, so that it does not keep others from being told anything. */
  readonly takeInAll?: () => Promise<void>;
  /** In milliseconds. */
  readonly patience?: number;
  /** In milliseconds: a request that got no answer at all by then is answered that it is too much. */
  readonly deadline?: number;
  readonly onShed?: (kind: RequestKind) => void;
}

export interface Admission {
  readonly layer: Layer;
  readonly working: () => number;
  readonly waiting: () => number;
}

/** What takes a thread of its own, or much memory, to make. */
const heavyKinds: readonly RequestKind[] = ['xlsx', 'picture', 'report', 'package'];

/**
 * At most `maxRequests` answers are made at once, a quarter of them heavy ones; twice as many wait for a moment, and
 * whoever comes then is told to come again. Health and the build's files are always answered.
 */
export function createAdmission({
  maxRequests,
  isBuiltFile,
  takeInAll = async () => {},
  patience = 2000,
  deadline = 60_000,
  onShed = () => {},
}: AdmissionOptions): Admission {
  const gate = createGate({ atOnce: maxRequests, waiting: 2 * maxRequests, patience });
  const most = Math.max(1, Math.floor(maxRequests / 4));
  const heavyGate = createGate({ atOnce: most, waiting: 2 * most, patience: 2 * patience });

  /** A place, for a heavy answer in both gates. */
  async function enter(kind: RequestKind, response: ServerResponse): Promise<Leave | null> {
    const gone = new AbortController();
    const abort = () => gone.abort();
    response.once('close', abort);
    try {
      if (!heavyKinds.includes(kind)) return await gate.enter(gone.signal);
      const leaveHeavy = await heavyGate.enter(gone.signal);
      if (leaveHeavy === null) return null;
      const leave = await gate.enter(gone.signal);
      if (leave === null) leaveHeavy();
      return (
        leave &&
        (() => {
          leave();
          leaveHeavy();
        })
      );
    } finally {
      response.off('close', abort);
    }
  }

  const layer: Layer = (next) => async (request, response) => {
    noteCache('miss');
    const path = pathOf(request);
    const kind = requestKind(path);
    if (kind === 'health' || isBuiltFile(path)) return next(request, response);
    const leave = await enter(kind, response);
    const tooMuch = () => {
      onShed(kind);
      return sendProblem(request, response, busy(secondsToWait()));
    };
    if (leave === null) return response.destroyed ? undefined : tooMuch();
    await takeInAll();
    if (response.destroyed) return leave();
    const late = setTimeout(() => {
      if (!response.headersSent && !response.destroyed) tooMuch().finally(leave);
    }, deadline);
    const answered = next(request, response).finally(() => clearTimeout(late));
    whenWorkIsDone(response, answered, leave);
    return answered;
  };
  return { layer, working: gate.inside, waiting: gate.waiting };
}

/** Differs, so that those who were sent away do not all come back at once. */
const secondsToWait = (): number => 2 + Math.floor(Math.random() * 5);
