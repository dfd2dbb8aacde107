/** What harvesters and search engines are told of the site and of each dataset. */
export const catalogue = {
  title: 'Khuyến công mở: các bộ số liệu',
  description:
    'Số liệu về chương trình khuyến công của các tỉnh: hỗ trợ việc gì, bằng tiền của ai, được bao nhiêu việc làm, các cơ sở góp bao nhiêu vốn. Mỗi con số đều dẫn nguồn.',
  /** `about`: what the dataset tells, in a sentence or two. */
  dataset: (about: string, agency: string, origin: string) => `${about} Cơ quan thực hiện: ${agency}. ${origin}`,
  file: (table: string, format: string) => `${table}, ${format}`,
  fileAbout: (file: string, dataset: string) => `${file}: ${dataset}.`,
  keywords: (province: string): readonly string[] => [
    'khuyến công',
    'công nghiệp nông thôn',
    'đề án khuyến công',
    'kinh phí khuyến công',
    'vốn đối ứng',
    'việc làm',
    province,
  ],
  service: 'API của Khuyến công mở',
  serviceAbout: 'Mọi bảng, biểu đồ và tệp của các bộ số liệu, chỉ để đọc, không cần đăng ký.',
  rights:
    'Giấy phép áp dụng cho phần tổng hợp: việc chọn lọc, cách sắp xếp và các con số suy ra. Câu trích thuộc về nơi đã công bố, được dẫn lại kèm nguồn.',
  contact: 'Nơi nhận tin báo sai sót',
};
