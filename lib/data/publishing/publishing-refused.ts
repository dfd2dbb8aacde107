export type RefusalCode = 'unknown_dataset' | 'unknown_release' | 'no_earlier_release' | 'overtaken';

/** Thrown where the store is sound and the wish is not: it was left as it is. */
export class PublishingRefused extends Error {
  override readonly name = 'PublishingRefused';

  constructor(
    readonly code: RefusalCode,
    readonly slug: string,
    readonly number: number | null = null,
  ) {
    super(`${slug}${number === null ? '' : ` ${number}`}: ${code}`);
  }
}
