/** A text made fit to keep: composed (NFC), with single spaces, without characters that do not show. */
export interface CleanText {
  readonly text: string;
  /** Something was taken out that could deceive or break: a control or bidirectional character. */
  readonly isNeutralised: boolean;
}

const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/u;
const everyUnseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
// Soft hyphen, zero-width space and joiners, byte order mark: left behind by word processors, and harmless.
const harmless = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/gu;

/** Cleans what a cell holds as text. White space of any kind becomes one space. */
export function cleanText(raw: string): CleanText {
  const spaced = raw.replace(/\s+/g, ' ').trim();
  if (!unseen.test(spaced)) return { text: spaced.normalize('NFC'), isNeutralised: false };
  const visible = spaced.replace(harmless, '');
  const isNeutralised = unseen.test(visible);
  return { text: visible.replace(everyUnseen, '').replace(/ +/g, ' ').trim().normalize('NFC'), isNeutralised };
}
