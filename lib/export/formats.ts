import { csvFormat } from './csv-format';
import type { FileFormat } from './file-format';
import { jsonFormat } from './json-format';

/** How a download can be written, by the ending of its file. */
export const formats = { csv: csvFormat, json: jsonFormat } as const satisfies Record<string, FileFormat>;
export type FileFormatId = keyof typeof formats;
export const fileFormatIds = Object.keys(formats) as FileFormatId[];
