import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { contextFrom, datasetFrom, unitFrom } from '@/components/check/context-from';
import type { SaidBeside } from '@/components/check/publish-command';
import { RegisterReportView } from '@/components/check/register-report-view';
import { formatFor } from '@/lib/format/format';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import type { CheckAnswer, CheckRequest } from '@/lib/ingest/check-messages';
import { fetchRelease } from './fetch-release';

/** Where the worker's script stands: scripts/build-page-script.mjs writes it in. */
declare const checkWorkerAddress: string;

interface Asked {
  readonly id: number;
  readonly fileName: string;
  readonly said: SaidBeside;
}

const nothing: Asked = { id: 0, fileName: '', said: {} };

/** Has files checked in a worker of this page, and shows what came of the last one. Nothing of a file leaves the page. */
export class LiveCheck {
  readonly #form: HTMLFormElement;
  readonly #place: HTMLElement;
  readonly #locale: Locale;
  readonly #root: Root;
  #worker: Worker | null = null;
  #asked = nothing;

  /** `place` holds the element that the report goes into. */
  constructor(form: HTMLFormElement, place: HTMLElement) {
    this.#form = form;
    this.#place = place;
    // A field named `dataset` stands in the way of the property of that name.
    const locale = form.getAttribute('data-check-files') ?? '';
    this.#locale = isLocale(locale) ? locale : defaultLocale;
    this.#root = createRoot(place.querySelector('[data-report]') ?? place);
    this.#worker = this.#start();
    const prepare = () => this.#release().catch(() => {});
    form.querySelector('select[name="dataset"]')?.addEventListener('change', prepare);
    prepare();
  }

  /**
   * Asks the worker, once the release to hold the file against is there; not if `isLast` then says that something else
   * was asked meanwhile. Throws where the release cannot be fetched.
   */
  async check(
    { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
    isLast: () => boolean,
  ): Promise<void> {
    const current = await this.#release();
    if (!isLast()) return;
    const given = new FormData(this.#form);
    const context = contextFrom(given, current);
    const unit = unitFrom(given);
    const id = this.#asked.id + 1;
    this.#asked = { id, fileName: name, said: { ...context.given, ...(unit === null ? {} : { unit }) } };
    this.#show({ kind: 'progress', id, done: 0 });
    this.#worker ??= this.#start();
    this.#worker.postMessage({ id, bytes, fileName: name, context, unit } satisfies CheckRequest);
  }

  /** One that ends, or never came, is started anew for the next file; nothing is said of it while nothing is asked. */
  #start(): Worker {
    const worker = new Worker(checkWorkerAddress, { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if (data.id === this.#asked.id) this.#show(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      this.#worker = null;
      if (this.#place.dataset.check === 'reading') this.#show({ kind: 'failed', id: this.#asked.id });
    });
    return worker;
  }

  #release() {
    const slug = datasetFrom(new FormData(this.#form));
    return slug === null ? Promise.resolve(null) : fetchRelease(slug);
  }

  #show(answer: CheckAnswer): void {
    flushSync(() => this.#root.render(this.#drawn(answer)));
    this.#place.dataset.check = answer.kind === 'progress' ? 'reading' : answer.kind;
    if (answer.kind !== 'progress') this.#place.focus({ preventScroll: true });
  }

  #drawn(answer: CheckAnswer) {
    const { checkPage: texts } = messagesFor(this.#locale);
    const { id, fileName, said } = this.#asked;
    if (answer.kind === 'failed') return <p role="alert">{texts.failed}</p>;
    if (answer.kind === 'progress') {
      return (
        <p>
          <label htmlFor="progress">{texts.reading(fileName)}</label> <progress id="progress" value={answer.done} />
        </p>
      );
    }
    const { report, content } = answer;
    const format = formatFor(this.#locale);
    return (
      <RegisterReportView
        key={id}
        locale={this.#locale}
        format={format}
        report={report}
        content={content}
        said={said}
      />
    );
  }
}
