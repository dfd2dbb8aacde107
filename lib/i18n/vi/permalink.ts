export const permalink = {
  link: 'Liên kết cố định',
  linkNote: (number: string) =>
    `Địa chỉ này luôn dẫn tới bản phát hành ${number}, kể cả khi đã có bản mới; dùng khi trích dẫn.`,
  banner: 'Bản phát hành đang xem',
  frozen: (number: string, date: string) => `Đây là bản phát hành ${number}, ngày ${date}, giữ nguyên như khi công bố.`,
  isCurrent: 'Đây cũng là bản mới nhất.',
  newerSame: (number: string, date: string) => `Bản mới nhất là bản ${number}, ngày ${date}, có cùng nội dung.`,
  newerDiffers: (number: string, date: string, changes: string) =>
    `Bản mới nhất là bản ${number}, ngày ${date}, nói khác: ${changes}.`,
  /** What differs, as parts of a list. */
  figures: (count: string) => `${count} con số thay đổi`,
  added: (count: string) => `thêm ${count} đề án`,
  removed: (count: string) => `bớt ${count} đề án`,
  corrected: (count: string) => `sửa ${count} đề án`,
  otherwise: 'phần thuyết minh thay đổi',
  figure: {
    same: 'Con số trên trang này không đổi.',
    changed: (now: string) => `Con số trên trang này nay là ${now}.`,
    gone: 'Bản mới nhất không còn con số trên trang này.',
    restated: 'Con số trên trang này vẫn thế, nhưng căn cứ hoặc cách tính đã khác.',
  },
  scheme: {
    same: 'Đề án trên trang này không đổi.',
    changed: 'Thông tin về đề án trên trang này đã được sửa.',
    gone: 'Bản mới nhất không còn đề án trên trang này.',
  },
  updates: 'Xem những gì đã thay đổi',
  thisPageNow: 'Xem trang này ở bản mới nhất',
  currentList: 'Xem danh sách ở bản mới nhất',
};
