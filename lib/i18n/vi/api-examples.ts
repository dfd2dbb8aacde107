/** What stands as comments in the examples for developers: one line each. */
export const apiExamples = {
  total: 'Cả giai đoạn, chia theo chương trình; dòng cuối là tổng.',
  save: 'Lưu danh sách đề án về, giữ tên tệp của trang web.',
  frozen: 'Bản phát hành này sẽ không đổi nữa: dùng khi trích dẫn.',
  onlyNew: 'Hỏi lại: 304 nghĩa là chưa có bản mới.',
  missing: 'Giá trị chưa công bố là None, không phải 0.',
  missingR: 'Giá trị chưa công bố là NA, không phải 0.',
  missingM: 'Ô chưa công bố là null, không phải 0.',
  provenance: 'Dạng JSON còn cho biết từng con số từ đâu ra.',
};
