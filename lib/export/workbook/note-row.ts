/** A line of the notes: what it tells, the text, and the address that it leads to. */
export interface NoteRow {
  readonly name: string | null;
  readonly text: string | null;
  readonly href?: string | null;
  /** It begins a part of the notes. */
  readonly isHeading?: true;
}
