/** Thrown where a picture is not there in time, and asking again in a few seconds helps. */
export class PictureLate extends Error {
  override readonly name = 'PictureLate';

  constructor() {
    super('More pictures are wanted than can be drawn in time.');
  }
}

/** By name: what is shared process-wide may have been thrown by another copy of the class. */
export const isPictureLate = (error: unknown): error is PictureLate =>
  error instanceof Error && error.name === 'PictureLate';
