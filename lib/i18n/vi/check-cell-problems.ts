import type { CellProblemCode } from '@/lib/domain/register-problem-codes';
import type { ProblemWords } from '../problem-words';

/** Điều sai hoặc đáng ngờ trong các ô của tệp. */
export const cellProblems: Record<CellProblemCode, ProblemWords> = {
  unknown_sheet: ({ found, list }) => ({
    message: `Tệp không có sheet nào tên “${found}” mà đọc được.`,
    remedy: `Hãy xem lại tùy chọn --sheet.${list && ` Các sheet của tệp: ${list}.`}`,
  }),
  no_header: ({ list }) => ({
    message: `Không thấy dòng tiêu đề của một danh sách đề án${list && ` ở sheet nào (đã xem: ${list})`}.`,
    remedy:
      'Bảng cần một dòng ghi tên các cột, ví dụ “Tên đề án”, “Đơn vị thụ hưởng”, “Năm”, “KP hỗ trợ”. Cách chắc chắn nhất là dùng tệp mẫu tải từ trang web này.',
  }),
  missing_column: ({ first }) => ({
    message: `Thiếu cột “${first}”.`,
    remedy: `Hãy thêm cột “${first}”; nếu bảng đã có cột này dưới tên khác thì đặt lại tên cho rõ.`,
  }),
  repeated_column: ({ found, first }) => ({
    message: `Cột “${found}” trùng nghĩa với cột ${first}, nên không biết phải đọc cột nào.`,
    remedy: 'Hãy đổi tên hoặc xóa một trong hai cột.',
  }),
  unknown_column: ({ found }) => ({
    message: `Không hiểu tiêu đề “${found}”, nên cột này bị bỏ qua.`,
    remedy: 'Nếu cột thuộc danh sách đề án thì hãy đặt tên như trong tệp mẫu; nếu không thì không cần làm gì.',
  }),
  no_schemes: () => ({
    message: 'Có dòng tiêu đề nhưng bên dưới không có đề án nào.',
    remedy: 'Hãy kiểm tra xem đề án có nằm ở sheet khác không; chọn sheet bằng tùy chọn --sheet.',
  }),
  unit_not_stated: ({ first, rest, list }) => ({
    message: `Không rõ số tiền tính bằng đơn vị gì${rest ? ` (có thể là ${list})` : first && ` (có lẽ là ${first})`}.`,
    remedy:
      'Hãy ghi đơn vị ở tiêu đề cột, ví dụ “KP hỗ trợ (triệu đồng)”, hoặc ghi một dòng “Đơn vị tính: triệu đồng” trên bảng; hoặc cho biết khi kiểm tra (tùy chọn --unit trieu).',
  }),
  unit_conflict: ({ first, second }) => ({
    message: `Đơn vị tiền không thống nhất giữa tiêu đề cột, dòng đơn vị trên bảng và tùy chọn --unit${second && `: chỗ nói ${first}, chỗ nói ${second}`}. Vì thế các số tiền chưa được xét.`,
    remedy:
      'Hãy sửa để các nơi ấy cùng nói một đơn vị, hoặc bỏ dòng đơn vị trên bảng và ghi đơn vị ở từng tiêu đề cột.',
  }),
  not_a_number: ({ found }) => ({
    message: `“${found}” không phải là số.`,
    remedy: 'Hãy chỉ ghi số; nếu chưa có số liệu thì để trống ô hoặc ghi “-”.',
  }),
  merged_amount: ({ found }) => ({
    message: `“${found}” nằm trong một ô gộp trải trên nhiều đề án, nên không rõ mỗi đề án được bao nhiêu.`,
    remedy: 'Hãy bỏ gộp ô rồi ghi số của từng đề án; chưa biết thì để trống.',
  }),
  ambiguous_number: ({ found, first, second }) => ({
    message: second ? `“${found}” có thể đọc là ${first} hoặc ${second}.` : `“${found}” có thể đọc theo hai cách.`,
    remedy:
      'Hãy nhập thành số thật (không phải chữ) trong Excel, hoặc viết theo lối Việt Nam: dấu chấm phân nghìn, dấu phẩy thập phân, ví dụ “1.234,0”.',
  }),
  negative_number: ({ found }) => ({
    message: `“${found}” là số âm; tiền và lao động không thể âm.`,
    remedy: 'Hãy sửa lại số; nếu dấu “-” có nghĩa là chưa có số liệu thì chỉ ghi dấu đó.',
  }),
  not_whole: ({ found }) => ({
    message: `“${found}” không ra số nguyên (đồng hoặc người).`,
    remedy: 'Hãy kiểm tra dấu thập phân và đơn vị tính của cột.',
  }),
  too_large: ({ found }) => ({
    message: `“${found}” lớn quá mức có thể.`,
    remedy: 'Hãy kiểm tra số và đơn vị tính của cột.',
  }),
  not_a_date: ({ found }) => ({
    message: `Không đọc được một ngày có thật trong “${found}”.`,
    remedy: 'Hãy ghi đủ ngày/tháng/năm, ví dụ 30/10/2019; nếu chưa rõ thì để trống.',
  }),
  not_a_year: ({ found }) => ({
    message: `“${found}” không phải là năm.`,
    remedy: 'Hãy ghi một năm bốn chữ số, ví dụ 2019; nếu đề án kéo dài nhiều năm thì ghi năm kế hoạch.',
  }),
  unknown_programme: ({ found, list }) => ({
    message: `Không hiểu nguồn kinh phí “${found}”.`,
    remedy: `Hãy ghi một trong các tên: ${list || 'KCQG, KCĐP'}.`,
  }),
  missing_programme: () => ({
    message: 'Chưa rõ đề án thuộc khuyến công quốc gia hay khuyến công địa phương.',
    remedy:
      'Hãy ghi “KCQG” hoặc “KCĐP” ở cột nguồn, hoặc đặt đề án dưới dòng mục “Khuyến công quốc gia” hay “Khuyến công địa phương”.',
  }),
  unknown_category: ({ found, first, rest }) => ({
    message: `Không hiểu nội dung hoạt động “${found}”.${first && ` Có phải là “${first}” không?`}`,
    remedy: first
      ? `Hãy ghi đúng tên như trong tệp mẫu.${rest && ` Các tên khác: ${rest}.`}`
      : `Hãy ghi một trong các tên: ${rest}.`,
  }),
  missing_category: () => ({
    message: 'Đề án chưa ghi nội dung hoạt động, nên sẽ nằm ở phần “Chưa phân loại”.',
    remedy: 'Nếu biết, hãy ghi nội dung hoạt động của đề án.',
  }),
  missing_title: () => ({
    message: 'Dòng này không có tên đề án và cũng không có đơn vị thụ hưởng.',
    remedy: 'Hãy ghi ít nhất một trong hai; nếu đây không phải đề án thì xóa dòng.',
  }),
  unknown_legal_form: ({ found, list }) => ({
    message: `Không hiểu loại cơ sở “${found}”, nên để trống.`,
    remedy: `Hãy ghi một trong các tên: ${list || 'Doanh nghiệp, Hợp tác xã, Hộ kinh doanh'}.`,
  }),
  section_conflict: ({ found, first, second, list }) => {
    if (second) {
      return {
        message: `Đề án có tiền từ cả hai nguồn (${list}), trong khi mỗi dòng chỉ thuộc một nguồn.`,
        remedy: 'Hãy tách thành hai dòng, mỗi nguồn một dòng.',
      };
    }
    return {
      message: first
        ? `Ô ghi “${found}”, không khớp với “${first}” ở mục hoặc ở cột khác của dòng này.`
        : `“${found}” không khớp với số tiền hỗ trợ ở cột khác của dòng này.`,
      remedy: 'Hãy sửa cho khớp, hoặc chuyển dòng sang đúng mục.',
    };
  },
  unclear_row: ({ found }) => ({
    message: `Không rõ dòng “${found}” là đề án, dòng mục hay dòng cộng, nên bỏ qua.`,
    remedy: 'Nếu là đề án, hãy ghi đủ tên đề án và số tiền; nếu không, có thể xóa dòng.',
  }),
  text_neutralised: ({ found }) => ({
    message: `Ô “${found}” có ký tự ẩn; các ký tự ấy đã được bỏ đi.`,
    remedy: 'Hãy đọc lại xem nội dung có đúng không, rồi gõ lại ô nếu cần.',
  }),
  text_too_long: ({ found, first }) => ({
    message: first ? `Ô dài quá ${first} ký tự: “${found}”.` : `Ô quá dài: “${found}”.`,
    remedy: 'Hãy rút gọn; phần giải thích nên để ở tài liệu khác.',
  }),
  code_malformed: ({ found, first }) => ({
    message: `Mã “${found}” có ký tự không dùng được; mã chỉ gồm chữ cái A–Z, chữ số và dấu “-”.`,
    remedy: first
      ? `Hãy sửa thành “${first}”, hoặc để trống ô để phần mềm đặt mã.`
      : 'Hãy sửa lại, hoặc để trống ô để phần mềm đặt mã.',
  }),
  formula_without_value: ({ found }) => ({
    message: `Ô có công thức nhưng không có kết quả lưu sẵn${found && `: “${found}”`}.`,
    remedy: 'Hãy mở tệp bằng Excel hoặc LibreOffice để công thức được tính, rồi lưu lại.',
  }),
  error_value: ({ found }) => ({
    message: `Ô báo lỗi “${found}” chứ không có giá trị.`,
    remedy: 'Hãy sửa công thức trong Excel rồi lưu lại; nếu chưa có số liệu thì để trống.',
  }),
  hidden_sheet_skipped: () => ({
    message: 'Sheet này bị ẩn nên không được đọc.',
    remedy: 'Nếu sheet có đề án, hãy bỏ ẩn rồi lưu lại; nếu không thì không cần làm gì.',
  }),
  other_sheet_skipped: () => ({
    message: 'Sheet này cũng giống một danh sách đề án nhưng không được đọc.',
    remedy: 'Nếu cần đọc sheet này, hãy chọn bằng tùy chọn --sheet, hoặc gộp các sheet làm một.',
  }),
  legacy_font: ({ found }) => ({
    message: `Chữ gõ bằng phông cũ (TCVN3, VNI)${found && `: “${found}”`}, nên các dấu sẽ sai.`,
    remedy: 'Hãy chuyển tệp sang Unicode, ví dụ bằng Unikey (Công cụ, Chuyển mã), rồi lưu lại.',
  }),
};
