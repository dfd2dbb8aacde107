'use client';

import { type DragEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { CheckOptions } from '@/components/check/check-options';
import type { SaidBeside } from '@/components/check/publish-command';
import { RegisterReportView } from '@/components/check/register-report-view';
import type { WholePublication } from '@/lib/domain/publication';
import { formatFor } from '@/lib/format/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { contextFrom, unitFrom } from './context-from';
import { useCheckWorker } from './use-check-worker';

interface CheckFileProps {
  readonly locale: Locale;
  /** What a register may be held against. */
  readonly datasets: readonly WholePublication[];
}

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Chooses a file, has it checked in a worker of this page, and shows what came of it. Nothing is sent anywhere. */
export function CheckFile({ locale, datasets }: CheckFileProps) {
  const { checkPage: texts } = messagesFor(locale);
  const [state, check] = useCheckWorker();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<SaidBeside>({});
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const [isReady, setIsReady] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);

  useEffect(() => setIsReady(true), []);
  useEffect(() => {
    if (state.kind === 'checked' || state.kind === 'failed') result.current?.focus({ preventScroll: true });
  }, [state.kind]);

  const ask = ({ name, bytes }: Chosen) => {
    if (!form.current) return;
    const given = new FormData(form.current);
    const context = contextFrom(given, datasets);
    const unit = unitFrom(given);
    setSaid({ ...context.given, ...(unit === null ? {} : { unit }) });
    check({ bytes, fileName: name, context, unit });
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setIsUnreadable(false);
    try {
      const read = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      setChosen(read);
      ask(read);
    } catch {
      setIsUnreadable(true);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void choose(event.dataTransfer.files[0]);
  };
  const again = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) ask(chosen);
  };

  return (
    <>
      <form ref={form} onSubmit={again} className="no-print" data-ready={isReady}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a file may also be dropped; the field inside is the way for all */}
        <div
          className="check-drop"
          data-over={isOver}
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        >
          <label className="button button-strong" htmlFor="file">
            {texts.choose}
          </label>
          <input
            id="file"
            type="file"
            accept=".xlsx,.csv,.txt,.tsv"
            disabled={!isReady}
            className="check-file-input"
            aria-describedby="file-privacy"
            onChange={(event) => {
              void choose(event.target.files?.[0]);
              // The same file, mended, may be chosen again.
              event.target.value = '';
            }}
          />
          <span>{texts.drop}</span>
          {chosen && <strong className="break-all">{chosen.name}</strong>}
          <p id="file-privacy" className="w-full text-muted text-[0.9rem]">
            {texts.privacy}
          </p>
        </div>
        <CheckOptions locale={locale} datasets={datasets.map(({ dataset }) => dataset)} canAsk={chosen !== null} />
      </form>
      <div ref={result} tabIndex={-1} className="outline-none mt-8" data-check={state.kind}>
        {isUnreadable && <p role="alert">{texts.unreadable}</p>}
        {state.kind === 'failed' && <p role="alert">{texts.failed}</p>}
        {state.kind === 'reading' && (
          <p>
            <label htmlFor="progress">{texts.reading(state.fileName)}</label>{' '}
            <progress id="progress" value={state.done} />
          </p>
        )}
        {state.kind === 'checked' && (
          <RegisterReportView
            locale={locale}
            format={formatFor(locale)}
            report={state.report}
            content={state.content}
            said={said}
          />
        )}
      </div>
    </>
  );
}
