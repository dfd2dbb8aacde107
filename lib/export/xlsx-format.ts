import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { formatFor } from '@/lib/format/format';
import { messagesFor } from '@/lib/i18n/messages';
import { describeTable } from './describe-table';
import type { FileFormat } from './file-format';
import { firstRows } from './rows';
import { plainFont } from './template/sheet-style';
import { columnWidth } from './workbook/column-width';
import { dataFrame } from './workbook/data-frame';
import { dictionarySheet } from './workbook/dictionary-sheet';
import { fillFrame } from './workbook/fill-frame';
import { noteRows } from './workbook/note-rows';
import { notesSheet } from './workbook/notes-sheet';
import { sheetRows } from './workbook/sheet-rows';
import { zipStream } from './zip-stream';

const dataPath = 'xl/worksheets/sheet1.xml';
/** How many rows the widths of columns are judged by. */
const looked = 500;

async function* encoded(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  for await (const text of texts) yield strToU8(text);
}

/** A workbook for people: the data in words and typed cells, what its columns mean, and where it comes from. */
export const xlsxFormat: FileFormat = {
  async write(table, context) {
    const { report, locale, search } = context;
    const { dataset, release } = report.publication;
    const { site, dictionary } = messagesFor(locale);
    const { columns, primaryKey } = describeTable(report, context.table, search);
    const first = sheetRows(table, await firstRows(table.rows, looked), columns, locale);
    const widths = columns.map(({ title }, index) =>
      columnWidth(
        title[locale],
        first.map(({ values }) => values[index] ?? null),
      ),
    );
    const { count } = table.rows;
    const subject = site.datasetTitle(dataset.province, formatFor(locale).period(dataset.period));
    const madeOn = new Date(release.publishedAt);
    const frame = await writeXlsx({
      sheets: [
        dataFrame(columns, widths, count, locale),
        dictionarySheet(columns, locale),
        notesSheet(noteRows(context, primaryKey), locale),
      ],
      properties: {
        title: `${subject}: ${dictionary.tables[context.table].title}`,
        creator: site.name,
        created: madeOn,
        modified: madeOn,
      },
      defaultFont: plainFont,
    });
    async function* rows() {
      for await (const piece of table.rows.pieces()) yield sheetRows(table, piece, columns, locale);
    }
    const entries = Object.entries(unzipSync(frame)).map(([path, bytes]) => ({
      path,
      pieces: () => (path === dataPath ? encoded(fillFrame(strFromU8(bytes), rows(), count, columns.length)) : [bytes]),
    }));
    return zipStream(entries, madeOn);
  },
};
