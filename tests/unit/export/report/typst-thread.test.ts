import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CompilingWorker, TypstThread } from '@/lib/export/report/typst-thread';

type Message = { readonly request: number; readonly content: string };

/** A worker that does with each message what it is told to. */
function aWorker(answer: (message: Message, emit: (event: string, value: unknown) => void) => void) {
  const listeners = new Map<string, (value: unknown) => void>();
  const worker: CompilingWorker = {
    on: (event, listener) => listeners.set(event, listener),
    postMessage: (message) => queueMicrotask(() => answer(message, (event, value) => listeners.get(event)?.(value))),
    terminate: () => {},
  };
  return worker;
}

const job = (content: string) => ({ content, createdAt: 0 });
const pdf = (text: string) => new TextEncoder().encode(text);
const echo = () =>
  aWorker(({ request, content }, emit) => emit('message', { request, pdf: pdf(content), isAccessible: true }));
const told = (report: { readonly pdf: Uint8Array } | null) => report && new TextDecoder().decode(report.pdf);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the thread that sets reports', () => {
  it('answers each in turn, with one worker', async () => {
    const start = vi.fn(echo);
    const thread = new TypstThread(start);
    const reports = await Promise.all(['a', 'b', 'c'].map((text) => thread.compile(job(text))));
    expect(reports.map(told)).toEqual(['a', 'b', 'c']);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('answers null for what could not be set, and goes on', async () => {
    const thread = new TypstThread(() =>
      aWorker(({ request, content }, emit) =>
        emit('message', content === 'bad' ? { request, problem: 'no' } : { request, pdf: pdf(content) }),
      ),
    );
    expect(await thread.compile(job('bad'))).toBeNull();
    expect(told(await thread.compile(job('good')))).toBe('good');
  });

  it('starts another worker where one cannot start: no binary, no fonts', async () => {
    const workers = [aWorker((_message, emit) => emit('error', new Error('Cannot find module'))), echo()];
    const thread = new TypstThread(() => workers.shift() ?? echo());
    const [first, second] = await Promise.all([thread.compile(job('a')), thread.compile(job('b'))]);
    expect([first, told(second)]).toEqual([null, 'b']);
  });

  it('renews its worker after ten reports, since Typst never gives back all of its memory', async () => {
    const start = vi.fn(echo);
    const thread = new TypstThread(start);
    const texts = Array.from({ length: 25 }, (_, index) => `report ${index}`);
    const reports = await Promise.all(texts.map((text) => thread.compile(job(text))));
    expect(reports.map(told)).toEqual(texts);
    expect(start).toHaveBeenCalledTimes(3);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('gives up what takes too long', async () => {
    const workers = [aWorker(() => {}), echo()];
    const thread = new TypstThread(() => workers.shift() ?? echo(), 20);
    expect(await thread.compile(job('a'))).toBeNull();
    expect(told(await thread.compile(job('b')))).toBe('b');
  });
});
