import type { FileProblemCode } from '@/lib/domain/register-problem-codes';
import type { ProblemWords } from '../problem-words';

const saveAs = 'Hãy mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) rồi lưu dạng Excel Workbook (.xlsx).';

/** Vì sao không đọc được tệp. */
export const fileProblems: Record<FileProblemCode, ProblemWords> = {
  empty_file: () => ({
    message: 'Tệp rỗng, không có gì để đọc.',
    remedy: 'Hãy kiểm tra lại: có thể tệp chưa tải hết hoặc chưa được lưu.',
  }),
  file_too_large: ({ first, second }) => ({
    message: `Tệp nặng ${first}, mức tối đa là ${second}.`,
    remedy: 'Hãy bỏ hình ảnh và các sheet không thuộc danh sách đề án, rồi lưu lại.',
  }),
  not_a_table_file: () => ({
    message: 'Đây không phải tệp Excel (.xlsx) hay CSV.',
    remedy: 'Hãy chọn đúng tệp bảng tính. Tệp Word, PDF hay ảnh chụp không dùng được.',
  }),
  old_excel: () => ({
    message: 'Đây là tệp Excel kiểu cũ (.xls, trước năm 2007); cần tệp .xlsx hoặc CSV.',
    remedy: saveAs,
  }),
  password_protected: () => ({
    message: 'Tệp có đặt mật khẩu nên không đọc được.',
    remedy: 'Hãy mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi lưu lại.',
  }),
  has_macros: () => ({
    message: 'Tệp có macro (chương trình đi kèm). Vì an toàn, tệp như vậy không được nhận.',
    remedy: 'Hãy lưu lại dạng Excel Workbook (.xlsx): dạng này không giữ macro, số liệu vẫn nguyên.',
  }),
  damaged: () => ({
    message: 'Tệp bị hỏng hoặc bị cắt giữa chừng.',
    remedy: 'Hãy thử mở bằng Excel. Nếu mở được thì lưu lại thành tệp mới; nếu không, xin lại bản gốc.',
  }),
  unpacks_too_large: ({ first, second }) => ({
    message: second
      ? `Tệp nhỏ nhưng giải nén ra ${first}, mức tối đa là ${second}: một danh sách đề án không cần nhiều đến thế.`
      : 'Tệp nhỏ nhưng giải nén ra quá lớn: một danh sách đề án không cần nhiều đến thế.',
    remedy: 'Hãy chép riêng bảng đề án sang một sổ làm việc mới rồi lưu lại.',
  }),
  too_many_rows: ({ first, second }) => ({
    message: `Bảng có ${first || 'quá nhiều'} dòng${second && `, mức tối đa là ${second}`}.`,
    remedy: 'Hãy xóa hẳn các dòng trống ở cuối bảng, hoặc tách danh sách theo giai đoạn.',
  }),
  too_many_columns: ({ first, second }) => ({
    message: `Bảng có ${first || 'quá nhiều'} cột${second && `, mức tối đa là ${second}`}.`,
    remedy: 'Hãy xóa hẳn các cột trống ở bên phải bảng rồi lưu lại.',
  }),
  too_many_sheets: ({ first, second }) => ({
    message: `Tệp có ${first || 'quá nhiều'} sheet${second && `, mức tối đa là ${second}`}.`,
    remedy: 'Hãy chép riêng sheet có danh sách đề án sang một sổ làm việc mới.',
  }),
  external_entities: () => ({
    message:
      'Bên trong tệp có lệnh gọi tới tài liệu khác. Excel không tạo ra tệp như vậy; vì an toàn, tệp không được nhận.',
    remedy: saveAs,
  }),
  unreadable_encoding: () => ({
    message: 'Không nhận ra bảng mã chữ của tệp CSV, nên chữ có dấu sẽ sai.',
    remedy: 'Hãy lưu lại dạng “CSV UTF-8”, hoặc tốt hơn là dạng .xlsx.',
  }),
  no_rows: () => ({
    message: 'Tệp không có dòng nào có chữ hay số.',
    remedy: 'Hãy kiểm tra xem có chọn nhầm tệp không.',
  }),
};
