const marks = /[⁰¹²³⁴⁵⁶⁷⁸⁹₀-₉*†‡]+/gu;

/** A text without the marks of footnotes, which folding would make digits of: "Lao động¹" is not "Lao động 1". */
export const withoutFootnoteMarks = (text: string): string => text.replace(marks, ' ');
