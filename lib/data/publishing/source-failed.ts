/**
 * Tells what a source threw while it was copied. That is not its `cause`: the target looks through the causes of an error
 * for trouble of its own.
 */
export class SourceFailed extends Error {
  override readonly name = 'SourceFailed';

  constructor(readonly failure: unknown) {
    super('The database that is copied could not be read.');
  }
}
