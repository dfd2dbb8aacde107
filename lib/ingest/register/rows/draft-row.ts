import type { RegisterRow } from '../register-reading';

/** A row while its sections are being settled. */
export type DraftRow = { -readonly [Key in keyof RegisterRow]: RegisterRow[Key] };
