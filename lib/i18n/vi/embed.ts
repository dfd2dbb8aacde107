export const embed = {
  title: 'Nhúng',
  /** The code to copy, and what it does. */
  code: 'Mã nhúng',
  codeNote: 'Chép đoạn mã dưới đây vào trang web của bạn. Khung tự co giãn theo chỗ đặt nó.',
  release: 'Số liệu',
  live: 'luôn mới: theo bản phát hành hiện nay',
  frozen: (number: string) => `giữ nguyên bản phát hành ${number}`,
  theme: 'Nền',
  themes: { auto: 'theo máy bạn đọc', light: 'sáng', dark: 'tối' },
  preview: 'Xem thử',
  /** On what is embedded. */
  table: 'Bảng số liệu và ghi chú',
  open: (site: string) => `Xem trên ${site}: nguồn của từng con số`,
};
