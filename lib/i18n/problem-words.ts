/** What a sentence about a problem is made of, each part already written in its language. */
export interface ProblemParts {
  /** What is there, as written. */
  readonly found: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  /** All details, as a list. */
  readonly list: string;
  /** All details but the first. */
  readonly rest: string;
  /** All details but the first two. */
  readonly others: string;
}

/** A problem in words: what is there and what was expected; and how to mend it. */
export type ProblemWords = (parts: ProblemParts) => { readonly message: string; readonly remedy: string };
