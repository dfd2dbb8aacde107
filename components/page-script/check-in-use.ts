import type { LiveCheck } from './live-check';

interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the page says for itself, before what checks is there; null: nothing. */
type Told = 'loading' | 'not_loaded' | 'unreadable' | null;

/** The form that checks files, used by a reader. React, the reader of files and the rules are fetched then, not before. */
export class CheckInUse {
  readonly #form: HTMLFormElement;
  readonly #place: HTMLElement;
  #live: Promise<LiveCheck> | null = null;
  #chosen: Chosen | null = null;
  #asked = 0;

  /** `place`: where it is told what came of it. */
  constructor(form: HTMLFormElement, place: HTMLElement) {
    this.#form = form;
    this.#place = place;
  }

  wake(): void {
    this.#fetched().catch(() => {});
  }

  async choose(file: File): Promise<void> {
    this.#asked += 1;
    const own = this.#asked;
    this.#tell(null);
    try {
      const chosen = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
      if (own !== this.#asked) return;
      this.#chosen = chosen;
      this.#showChosen(chosen.name);
    } catch {
      if (own === this.#asked) this.#tell('unreadable');
      return;
    }
    await this.again();
  }

  /** Checks the chosen file, with what the fields say now. */
  async again(): Promise<void> {
    if (this.#chosen === null) return;
    this.#asked += 1;
    const own = this.#asked;
    const isLast = () => own === this.#asked;
    this.#tell('loading');
    try {
      const live = await this.#fetched();
      await live.check(this.#chosen, isLast);
      if (isLast()) this.#tell(null);
    } catch {
      if (isLast()) this.#tell('not_loaded');
    }
  }

  #fetched(): Promise<LiveCheck> {
    this.#live ??= import('./live-check')
      .then(({ LiveCheck }) => new LiveCheck(this.#form, this.#place))
      .catch((error) => {
        this.#live = null;
        throw error;
      });
    return this.#live;
  }

  #showChosen(name: string): void {
    const shown = this.#form.querySelector<HTMLElement>('[data-chosen]');
    if (shown) {
      shown.textContent = name;
      shown.hidden = false;
    }
    const button = this.#form.querySelector<HTMLButtonElement>('button[type="submit"]');
    if (button) button.disabled = false;
  }

  #tell(told: Told): void {
    for (const each of this.#place.querySelectorAll<HTMLElement>('[data-told]')) {
      each.hidden = each.dataset.told !== told;
    }
  }
}
