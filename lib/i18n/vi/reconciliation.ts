export const reconciliation = {
  title: 'Đối chiếu',
  intro:
    'Mọi đẳng thức mà số liệu phải thỏa mãn, tính lại mỗi lần trang được dựng: các phần có cộng đúng bằng tổng không, các nguồn có nói giống nhau không, tỷ lệ có khớp với hai vế của nó không.',
  summary: (agreeing: string, total: string) => `${agreeing} trong ${total} đẳng thức khớp.`,
  contradictions: (count: string) => `${count} đẳng thức mâu thuẫn.`,
  noContradictions: 'Không có mâu thuẫn nào.',
  remainderTitle: (itemised: string, total: string) => `Vì sao ${itemised} mà không phải ${total}`,
  remainderText:
    'Nguồn nêu tổng {total} đề án và {totalSupport} triệu đồng, nhưng khi kể theo loại hình chỉ có {itemised} đề án và {itemisedSupport} triệu đồng. Còn lại {rest} đề án và {restSupport} triệu đồng không được phân loại: {restKcqg} đề án quốc gia và {restKcdp} đề án địa phương.',
  remainderHint:
    'Nguồn khác, cho thời kỳ {period}, đếm {schemes} đề án thuộc loại hình {category}, là loại hình mà phần kể trên không có. Có thể chúng nằm trong phần chưa phân loại, nhưng không nguồn nào nói vậy, nên ở đây không xếp chúng vào đâu cả.',
  columns: {
    identity: 'Đẳng thức',
    terms: 'Các số hạng',
    computed: 'Tính ra',
    stated: 'Công bố hoặc suy ra',
    difference: 'Chênh lệch',
    verdict: 'Kết luận',
  },
  kind: {
    parts_and_total: 'Các phần và tổng',
    remainder: 'Loại hình và phần chưa phân loại',
    ratio: 'Tỷ lệ và hai vế của nó',
    period: 'Cả thời kỳ và các giai đoạn',
    capital: 'Kinh phí hỗ trợ, vốn đối ứng và tổng nguồn vốn',
    register_and_published: 'Danh sách đề án và số công bố',
    two_sources: 'Nguồn này và nguồn khác',
  },
  kindNote: {
    parts_and_total: 'Hai chương trình cộng lại phải bằng con số chung.',
    remainder: 'Các loại hình có trong nguồn, cộng phần chưa phân loại, phải bằng tổng.',
    ratio: 'Tỷ lệ nguồn công bố phải bằng tỷ lệ tính lại, đến chữ số mà nguồn in ra.',
    period: 'Các giai đoạn cộng lại phải bằng cả thời kỳ.',
    capital: 'Tiền nhà nước cộng tiền của cơ sở phải bằng tổng nguồn vốn.',
    register_and_published: 'Số dòng trong danh sách đề án phải bằng số đề án theo nguồn.',
    two_sources: 'Hai tài liệu cùng nêu một con số thì phải nêu giống nhau.',
  },
  verdict: {
    equal: 'Khớp',
    equal_within_rounding: 'Khớp trong phạm vi làm tròn',
    consistent_with_bounds: 'Không trái với biên của nguồn',
    explained_remainder: 'Chênh lệch đã giải thích',
    contradicts: 'Mâu thuẫn',
  },
  independent: 'Kiểm tra được',
  byConstruction: 'Đúng theo cách dựng',
  independence:
    'Đẳng thức “kiểm tra được” nối những con số công bố độc lập với nhau, nên nếu nguồn sai thì nó lộ ra. Đẳng thức “đúng theo cách dựng” có một số hạng suy ra từ chính các số kia: nó cho thấy bảng cộng đủ, không chứng minh nguồn đúng.',
  details: (count: string) => `${count} đẳng thức đúng theo cách dựng`,
  contradictionTitle: 'Mâu thuẫn: hai đường, hai kết quả',
};
