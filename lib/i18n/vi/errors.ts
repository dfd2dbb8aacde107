export const errors = {
  notFoundTitle: 'Không có trang này',
  notFound: 'Có thể địa chỉ bị gõ sai, hoặc bản phát hành này không có đề án hay con số mang mã ấy.',
  tryThese: 'Có thể bạn đang tìm:',
  unavailableTitle: 'Tạm thời chưa đọc được dữ liệu',
  unavailable: {
    missing: 'Không tìm thấy tệp dữ liệu. Người vận hành cần chạy lại lệnh npm start để tạo tệp từ dữ liệu gốc.',
    unreadable:
      'Tệp dữ liệu bị hỏng hoặc không đọc được. Người vận hành cần khôi phục tệp từ bản sao, hoặc chuyển tệp đi chỗ khác rồi chạy lại lệnh npm start.',
    locked: 'Một tiến trình khác đang khóa tệp dữ liệu. Xin thử lại sau ít phút.',
    unreachable: 'Máy chủ cơ sở dữ liệu không trả lời. Người vận hành cần xem lại máy chủ; xin thử lại sau ít phút.',
    refused:
      'Máy chủ cơ sở dữ liệu không cho trang này vào. Người vận hành cần xem lại địa chỉ, người dùng và quyền đã cấp cho trang.',
    newer_schema: 'Dữ liệu do một phiên bản phần mềm mới hơn tạo ra. Người vận hành cần cập nhật phần mềm.',
    older_schema: 'Dữ liệu thuộc phiên bản cũ hơn phần mềm. Người vận hành cần chạy lại lệnh npm start để nâng cấp.',
    empty: 'Chưa có bản dữ liệu nào được công bố. Người vận hành cần chạy lại lệnh npm start.',
  },
  unavailableNote:
    'Các con số gốc không bị mất. Trang sẽ tự hoạt động lại khi đọc được dữ liệu; bạn đọc không cần làm gì.',
  problemsTitle: 'Địa chỉ có phần không hiểu được nên đã bỏ qua',
};
