/**
 * What was asked for once, to be kept. When it has come, only the value is held: a promise holds on to the request in
 * which it was made (so Node 20 keeps what `AsyncLocalStorage` knows), and with it to everything that the request read.
 */
export class Coming<Value> {
  #state: { readonly promise: Promise<Value> } | { readonly value: Value };

  constructor(promise: Promise<Value>) {
    this.#state = { promise };
    promise.then(
      (value) => {
        this.#state = { value };
      },
      () => {},
    );
  }

  /** Rejects where what was asked for failed. */
  get promise(): Promise<Value> {
    return 'promise' in this.#state ? this.#state.promise : Promise.resolve(this.#state.value);
  }

  /** `null` until it has come. */
  get value(): Value | null {
    return 'value' in this.#state ? this.#state.value : null;
  }
}
