export const reconciliation = {
  title: 'Đối chiếu',
  intro:
    'Các phần có cộng đúng bằng tổng không? Các nguồn có nói giống nhau không? Tỷ lệ công bố có khớp khi tính lại không? Mọi phép đối chiếu đều ở đây, tính lại từ chính các con số đã công bố.',
  summary: (agreeing: string, total: string) => `${agreeing} trong ${total} phép đối chiếu khớp.`,
  contradictions: (count: string) => `${count} phép đối chiếu mâu thuẫn.`,
  noContradictions: 'Không có mâu thuẫn nào.',
  remainderTitle: (itemised: string, total: string) => `Vì sao ${itemised} mà không phải ${total}`,
  remainderText:
    'Theo nguồn, tất cả có {total} đề án và {totalSupport} triệu đồng, nhưng khi kể theo loại hình chỉ có {itemised} đề án và {itemisedSupport} triệu đồng. Còn lại {rest} đề án (quốc gia: {restKcqg}, địa phương: {restKcdp}) và {restSupport} triệu đồng không được phân loại.',
  remainderHint:
    'Một nguồn khác, viết về giai đoạn {period}, đếm {schemes} đề án {category}, loại hình không có trong phần kể trên. Có thể các đề án ấy nằm trong phần chưa phân loại, nhưng không nguồn nào nói vậy, nên ở đây không xếp chúng vào đâu.',
  columns: {
    identity: 'Đối chiếu',
    terms: 'Phép tính',
    computed: 'Tính ra',
    stated: 'Công bố hoặc suy ra',
    published: 'Công bố hoặc suy ra từ số công bố',
    register: 'Cộng từ danh sách đề án',
    difference: 'Chênh lệch',
    verdict: 'Kết luận',
  },
  kind: {
    parts_and_total: 'Các phần và tổng',
    remainder: 'Loại hình và phần chưa phân loại',
    ratio: 'Tỷ lệ công bố và tỷ lệ tính lại',
    period: 'Cả giai đoạn và từng phần',
    capital: 'Kinh phí hỗ trợ, vốn đối ứng và tổng nguồn vốn',
    register_and_published: 'Danh sách đề án và số công bố',
    two_sources: 'Giữa các nguồn với nhau',
  },
  kindNote: {
    parts_and_total: 'Hai chương trình cộng lại phải bằng con số chung.',
    remainder: 'Các loại hình nguồn kể ra cộng với phần chưa phân loại phải bằng tổng.',
    ratio: 'Tỷ lệ nguồn công bố phải bằng tỷ lệ tính lại, đến chữ số cuối mà nguồn viết.',
    period: 'Các phần cộng lại phải bằng cả giai đoạn.',
    capital: 'Kinh phí hỗ trợ cộng vốn đối ứng phải bằng tổng nguồn vốn.',
    register_and_published:
      'Số dòng trong danh sách phải bằng số đề án theo nguồn; tiền của những đề án đã biết không được vượt con số chung.',
    two_sources: 'Hai tài liệu cùng nói về một con số thì phải nêu như nhau.',
  },
  verdict: {
    equal: 'Khớp',
    equal_within_rounding: 'Khớp, tính cả làm tròn',
    consistent_with_bounds: 'Không mâu thuẫn',
    explained_remainder: 'Khớp, tính cả phần chưa phân loại',
    contradicts: 'Mâu thuẫn',
  },
  /** The same, of a full register beside a published figure. */
  registerVerdict: {
    equal: 'Danh sách khớp với số công bố',
    equal_within_rounding: 'Khớp, tính cả làm tròn của nguồn',
    consistent_with_bounds: 'Không mâu thuẫn: một bên chỉ biết “ít nhất” hoặc “khoảng”',
    explained_remainder: 'Khớp, tính cả phần chưa phân loại',
    contradicts: 'Danh sách khác số công bố',
  },
  comparison: 'Số công bố và số cộng từ danh sách, cạnh nhau; chênh lệch là danh sách trừ số công bố',
  differencesTitle: (count: string) => `Danh sách đề án khác số công bố ở ${count} chỗ`,
  /** {…} are figures. */
  difference: 'công bố {published}, cộng từ danh sách {register}, chênh nhau {difference}',
  independent: 'Đối chiếu độc lập',
  byConstruction: 'Khớp do cách tính',
  independence:
    '“Đối chiếu độc lập” so những con số bắt nguồn từ các câu công bố riêng rẽ: nguồn sai thì ở đây lộ ra. “Khớp do cách tính” là khi có một số hạng suy ra từ chính các số kia: phép cộng cho thấy bảng đủ, chứ không chứng minh nguồn đúng.',
  details: (count: string) => `${count} phép đối chiếu khớp do cách tính`,
  contradictionTitle: 'Mâu thuẫn: hai cách tính, hai kết quả',
};
