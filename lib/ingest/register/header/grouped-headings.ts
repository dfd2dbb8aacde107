import type { HeadingMeaning } from './heading-meaning';

interface HeadingGroup {
  /** Words of the upper line that make it this group. */
  readonly groupWords: readonly string[];
  readonly headings: readonly { readonly meaning: HeadingMeaning; readonly names: readonly string[] }[];
}

/** What short headings mean below a heading that spans several columns: "Đối ứng" below "Kinh phí". */
export const groupedHeadings: readonly HeadingGroup[] = [
  {
    groupWords: [
      'Kinh phí hỗ trợ',
      'Kinh phí khuyến công',
      'Khuyến công hỗ trợ',
      'NSNN',
      'Ngân sách',
      'Hỗ trợ',
      'Support',
    ],
    headings: [
      { meaning: { column: 'support' }, names: ['Tổng', 'Tổng số', 'Tổng cộng', 'Cộng', 'Total'] },
      {
        meaning: { column: 'support', programme: 'kcqg' },
        names: ['KCQG', 'Quốc gia', 'Trung ương', 'NSTW', 'Nguồn KCQG', 'National'],
      },
      {
        meaning: { column: 'support', programme: 'kcdp' },
        names: ['KCĐP', 'Địa phương', 'Tỉnh', 'NSĐP', 'Ngân sách tỉnh', 'Nguồn KCĐP', 'Local'],
      },
    ],
  },
  {
    groupWords: ['Kinh phí', 'Vốn', 'Dự toán', 'Tổng mức đầu tư', 'Số tiền', 'Funding', 'Capital', 'Budget', 'Amount'],
    headings: [
      {
        meaning: { column: 'total' },
        names: ['Tổng', 'Tổng số', 'Tổng cộng', 'Cộng', 'Tổng kinh phí', 'Tổng KP', 'Tổng vốn', 'Tổng mức', 'Total'],
      },
      {
        meaning: { column: 'support' },
        names: [
          ...[
            'Hỗ trợ',
            'Khuyến công',
            'NSNN',
            'Ngân sách',
            'Nhà nước',
            'KP hỗ trợ',
            'Khuyến công hỗ trợ',
            'KC hỗ trợ',
            'KC',
          ],
          ...[
            'Ngân sách hỗ trợ',
            'Nhà nước hỗ trợ',
            'Từ khuyến công',
            'Từ NSNN',
            'Nguồn khuyến công',
            'Support',
            'State',
          ],
        ],
      },
      {
        meaning: { column: 'support', programme: 'kcqg' },
        names: ['KCQG', 'Quốc gia', 'Trung ương', 'NSTW', 'Nguồn KCQG', 'KCQG hỗ trợ', 'National'],
      },
      {
        meaning: { column: 'support', programme: 'kcdp' },
        names: ['KCĐP', 'Địa phương', 'Tỉnh', 'NSĐP', 'Ngân sách tỉnh', 'Nguồn KCĐP', 'KCĐP hỗ trợ', 'Local'],
      },
      {
        meaning: { column: 'counterpart' },
        names: [
          ...['Đối ứng', 'Cơ sở', 'Đơn vị', 'Đơn vị thụ hưởng', 'Cơ sở CNNT', 'Doanh nghiệp', 'Tự có', 'Của cơ sở'],
          ...[
            'Đơn vị đóng góp',
            'Cơ sở đóng góp',
            'Chủ đầu tư',
            'Của đơn vị',
            'Của đơn vị thụ hưởng',
            'Counterpart',
            'Own',
          ],
        ],
      },
    ],
  },
  {
    groupWords: ['Nghiệm thu', 'Acceptance'],
    headings: [{ meaning: { column: 'acceptedOn' }, names: ['Ngày', 'Ngày tháng', 'Thời gian', 'Date'] }],
  },
  {
    groupWords: ['Quyết định', 'Phê duyệt', 'Decision', 'Approval'],
    headings: [
      { meaning: { column: 'decision' }, names: ['Số', 'Số hiệu', 'Số ký hiệu', 'Number', 'No'] },
      { meaning: { column: 'decidedOn' }, names: ['Ngày', 'Ngày tháng', 'Ngày ký', 'Ngày, tháng, năm', 'Date'] },
    ],
  },
  {
    groupWords: ['Thụ hưởng', 'Cơ sở CNNT', 'Cơ sở', 'Đơn vị', 'Recipient', 'Beneficiary', 'Establishment'],
    headings: [
      { meaning: { column: 'recipient' }, names: ['Tên', 'Tên gọi', 'Tên đơn vị', 'Tên cơ sở', 'Name'] },
      { meaning: { column: 'legalForm' }, names: ['Loại hình', 'Loại', 'Hình thức', 'Type'] },
    ],
  },
  {
    groupWords: ['Đề án', 'Scheme'],
    headings: [
      { meaning: { column: 'code' }, names: ['Mã', 'Mã số', 'Số', 'Code'] },
      { meaning: { column: 'title' }, names: ['Tên', 'Tên gọi', 'Name', 'Title'] },
    ],
  },
  {
    groupWords: ['Lao động', 'Việc làm', 'Jobs', 'Employment'],
    headings: [
      { meaning: { column: 'jobs' }, names: ['Tổng', 'Tổng số', 'Tổng cộng', 'Cộng', 'Số lượng', 'Tạo mới', 'Total'] },
    ],
  },
];
