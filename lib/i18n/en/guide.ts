import type { guide as vi } from '../vi/guide';

const sections: typeof vi.sections = {
  file: {
    title: 'Prepare the file',
    paragraphs: [
      'Use the Excel (.xlsx) or CSV file that you have. The usual headings are understood, in any order; so are section rows such as “I. Khuyến công quốc gia”. Rows such as “Cộng” and “Tổng cộng” are used to check the sums, not read as schemes.',
      'Or start from the {template}: it has drop-downs, a hint in each cell and a sheet of explanations. One row for each scheme.',
    ],
    points: [],
  },
  blanks: {
    title: 'A blank cell is not zero',
    paragraphs: [
      'A cell that is blank, or holds “-”, “x” or “chưa có”, means not published. The site shows just that: it does not take it for 0 and does not estimate.',
      'Write 0 where there is no own capital, or where no jobs come of it. The two make a difference: where one scheme lacks its own capital, the sum is only “at least”.',
    ],
    points: [],
  },
  units: {
    title: 'Units of money, and numbers',
    paragraphs: [
      'State the unit in the heading: “Kinh phí hỗ trợ (triệu đồng)”. Đồng, thousands, millions or billions of đồng all do; amounts are stored in đồng.',
      'Numbers in the Vietnamese style, 1.234,5, are understood. Where a number can be read in two ways, such as 1.234 in a CSV file, the software asks and does not guess.',
    ],
    points: [],
  },
  about: {
    title: 'Say whose register it is, and whether it is complete',
    paragraphs: [
      'The sheet “About” of the template holds the province, the period, the agency that answers for the figures, and how jobs are counted. Where a file has no such sheet, say so when you check and publish it.',
      'What matters most is whether every scheme of the period is there. If so, the sums of the register are those of the province. If not, each sum is shown as “at least”. A partial register may be published, as long as it says what it is.',
    ],
    points: [],
  },
  check: {
    title: 'Check it',
    paragraphs: [
      'Open {check} and choose the file. The check runs in your browser: the file does not leave your computer.',
      'It names every problem at once, with sheet, row, column, what is there and how to mend it. Errors must be mended first. Warnings deserve a look, such as support above the cap of its year; where the figure is right, leave it.',
      'Look at the sums by programme, type and year too. Where they differ from your own reports, find out why before you publish.',
    ],
    points: [],
  },
  publish: {
    title: 'Publish it',
    paragraphs: [
      'Whoever runs the site copies the file to the server and types two commands. The first checks again, by the very rules of the page Check a file. The second publishes.',
      'Add {dryRun} to the second to see every change before anything is published.',
      'Your note is shown on the page Updates. Write it for the public: what is new, and why.',
    ],
    points: [],
  },
  public: {
    title: 'What the public sees',
    paragraphs: [
      'The new release appears as a whole within seconds. If anything fails on the way, readers go on seeing the old one; there is never half a release.',
    ],
    points: [
      'Charts and tables by year, district, type and programme; a page for each scheme; every table can be downloaded.',
      'The page Reconciliation puts the sums of the register beside the figures published before, and says by how much they differ.',
      'The page Updates tells which figures and which schemes are not as they were in the release before.',
      'The name of your file, its number of rows and its SHA-256 checksum. The file itself is not put on the site.',
    ],
  },
  mistakes: {
    title: 'When something is wrong',
    paragraphs: [
      'Mend it in the Excel file and publish again: the new release takes the place of the old one. Keep the column of codes, so that readers see which schemes were corrected. If your file has no codes, the command {export} gives you the list with them.',
      'If the wrong file was published, one command brings the release before back:',
      'No release is ever deleted. Whoever has cited an old one can still open it, with a line that says that there is a newer one.',
    ],
    points: [],
  },
  names: {
    title: 'The name of a household business is personal data',
    paragraphs: [
      'Enterprises and cooperatives are organisations, and may be named. The name of a household business is often that of a person: give it only where a public decision has named it, or that person agrees; otherwise write “Hộ kinh doanh” with the commune or ward.',
      'Keep telephone numbers, identity numbers and home addresses out of the columns that are published. Columns that are not understood are left out and never appear. Look closely before you publish, since old releases stay open after a new one.',
    ],
    points: [],
  },
};

export const guide: typeof vi = {
  title: 'Publish your province’s register',
  description:
    'From an Excel file to a public page: template, columns, blanks, units, checking, publishing, mending mistakes.',
  intro:
    'This page is for officers of promotion centres who keep their schemes in Excel. No programming is needed. To see what a complete register tells, look at the {illustrative} of a province that does not exist.',
  contents: 'On this page',
  columnsTitle: 'The columns',
  columnsIntro:
    'A title or a recipient, and the programme, must be there. Each further column lets the site show more.',
  sections,
  links: {
    template: 'template',
    check: 'Check a file',
    illustrative: 'illustrative figures',
  },
  command: {
    fileName: 'register.xlsx',
    dataset: 'tuyen-quang-2021-2025',
    title: 'Bổ sung năm 2025',
    note: 'Thêm 42 đề án của năm 2025.',
  },
  questionsTitle: 'Questions',
  questions: [
    {
      question: 'How do I write a scheme that both programmes pay?',
      answer: 'As two rows, each with one programme and what that programme pays.',
    },
    {
      question: 'Which year does a scheme of several years get?',
      answer:
        'The year of its plan: one year for each scheme. If your column has years of acceptance, head it “Năm nghiệm thu” or “Year accepted”, and keep to that in the whole column.',
    },
    {
      question: 'Districts were abolished on 1 July 2025: what goes in that column?',
      answer:
        'The old district for schemes of before that day. For later ones leave it blank and write the commune or ward as the place.',
    },
    {
      question: 'What if the register differs from a report that was published?',
      answer:
        'It may still be published. The page Reconciliation puts both numbers side by side and names the difference. Explain it in your note.',
    },
    {
      question: 'Do schemes that were approved and not carried out belong in it?',
      answer:
        'No. The register is of schemes that have been or are being supported. If one is published already, delete its row and publish again, with the reason in your note.',
    },
    {
      question: 'My file has a sheet for each year. Is that all right?',
      answer: 'Yes, where the sheets have the same headings. The check names any sheet that it could not read.',
    },
  ],
};
