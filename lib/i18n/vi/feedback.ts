export const feedback = {
  link: 'Báo lỗi',
  /** What stands in the letter before the reader writes. */
  subject: (about: string) => `Báo lỗi: ${about}`,
  about: (about: string) => `Về: ${about}`,
  address: (address: string) => `Địa chỉ: ${address}`,
  release: (number: string, date: string) => `Bản phát hành: ${number}, ngày ${date}`,
  question: 'Chỗ nào sai? Đúng ra thế nào, căn cứ vào tài liệu nào?',
};
