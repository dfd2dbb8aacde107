export const errors = {
  notFoundTitle: 'Không có trang này',
  notFound: 'Địa chỉ có thể đã gõ sai, hoặc mã đề án, mã số liệu không có trong bản phát hành hiện tại.',
  tryThese: 'Có thể bạn tìm:',
  failedTitle: 'Trang gặp lỗi',
  failed:
    'Máy chủ không dựng được trang này. Dữ liệu không bị ảnh hưởng. Hãy tải lại; nếu vẫn lỗi, xin báo cho người vận hành.',
  retry: 'Tải lại',
  home: 'Về trang tổng quan',
  unavailableTitle: 'Tạm thời chưa đọc được dữ liệu',
  unavailable: {
    missing: 'Không tìm thấy tệp dữ liệu. Người vận hành cần chạy lại lệnh npm start để tạo tệp từ dữ liệu gốc.',
    unreadable:
      'Tệp dữ liệu bị hỏng hoặc không đọc được. Người vận hành cần khôi phục tệp từ bản sao, hoặc dời tệp đi rồi chạy lại npm start.',
    locked: 'Tệp dữ liệu đang bị một tiến trình khác khóa. Xin thử lại sau ít phút.',
    newer_schema: 'Dữ liệu do một phiên bản phần mềm mới hơn tạo ra. Người vận hành cần cập nhật phần mềm.',
    older_schema: 'Dữ liệu thuộc phiên bản cũ hơn phần mềm. Người vận hành cần chạy lại npm start để nâng cấp.',
    empty: 'Chưa có bản dữ liệu nào được phát hành. Người vận hành cần chạy lại npm start.',
  },
  unavailableNote: 'Không con số nào bị mất. Trang sẽ tự trở lại khi đọc được dữ liệu; không cần làm gì thêm.',
  problemsTitle: 'Có phần trong địa chỉ chưa hiểu được nên đã bỏ qua',
};
