/** A text that a spreadsheet would take for a formula, kept a text by an apostrophe before it. Never for numbers. */
export const neutralised = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
