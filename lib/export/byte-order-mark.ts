/** What Excel needs before a text to read it as UTF-8. */
export const byteOrderMark = '\uFEFF';
