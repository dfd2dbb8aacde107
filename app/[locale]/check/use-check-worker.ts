import { useCallback, useEffect, useRef, useState } from 'react';
import type { RegisterReport } from '@/lib/domain/register-report';
import type { RegisterContent } from '@/lib/ingest/judge/register-content';
import type { CheckAnswer, CheckRequest } from './check-messages';

export type CheckState =
  | { readonly kind: 'idle' }
  /** `done`: from 0 to 1. */
  | { readonly kind: 'reading'; readonly fileName: string; readonly done: number }
  | { readonly kind: 'checked'; readonly report: RegisterReport; readonly content: RegisterContent | null }
  | { readonly kind: 'failed' };

/** A worker that is there before a file is chosen, so that nothing is fetched after; the last question alone is answered. */
export function useCheckWorker(): [CheckState, (request: Omit<CheckRequest, 'id'>) => void] {
  const [state, setState] = useState<CheckState>({ kind: 'idle' });
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const fileName = useRef('');

  useEffect(() => {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.id !== asked.current) return;
      if (data.kind === 'progress') setState({ kind: 'reading', fileName: fileName.current, done: data.done });
      else if (data.kind === 'checked') setState({ kind: 'checked', report: data.report, content: data.content });
      else setState({ kind: 'failed' });
    });
    started.addEventListener('error', () => setState({ kind: 'failed' }));
    worker.current = started;
    return () => {
      started.terminate();
      worker.current = null;
    };
  }, []);

  const check = useCallback((request: Omit<CheckRequest, 'id'>) => {
    asked.current += 1;
    fileName.current = request.fileName;
    setState({ kind: 'reading', fileName: request.fileName, done: 0 });
    worker.current?.postMessage({ ...request, id: asked.current } satisfies CheckRequest);
  }, []);
  return [state, check];
}
