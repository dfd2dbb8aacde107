/** A document for machines that people can read as well. */
export const jsonText = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
