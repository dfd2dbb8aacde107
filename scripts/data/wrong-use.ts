/** Thrown for a command line that cannot be followed; the message is a sentence in the language that was asked for. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
