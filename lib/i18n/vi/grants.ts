/** Words of the 360Giving file. Titles and descriptions of its grants are Vietnamese, like the register. */
export const grants = {
  title: (province: string, period: string) => `Các khoản hỗ trợ khuyến công ${province} ${period}`,
  description: (dataset: string) =>
    `${dataset}: những đề án có đủ thông tin mà chuẩn 360Giving 1.4 đòi hỏi. Số tiền là kinh phí khuyến công hỗ trợ, tính bằng đồng; ngày là ngày ký quyết định phê duyệt. Vốn đối ứng, việc làm và hệ số huy động vốn ở trong gói dữ liệu, dưới cùng mã đề án (schemeCode).`,
  identifiers: (prefix: string) =>
    `Mã bắt đầu bằng “${prefix}” do phần mềm này đặt, chưa đăng ký với 360Giving. Mã của cơ quan và đơn vị cũng vậy: không lấy từ sổ đăng ký nào.`,
  leftOut:
    'Đề án thiếu một trong những điều chuẩn đòi hỏi thì không có ở đây; một đề án có thể thiếu nhiều điều. Năm không phải là ngày, nên đề án chỉ biết năm cũng không có. Không điều nào được tự điền.',
  /** `lacking`: each thing with the number of schemes that lack it. */
  none: (schemes: string, lacking: string) =>
    `Trong ${schemes} đề án của bộ số liệu này, không đề án nào có đủ những điều chuẩn 360Giving đòi hỏi, mà chuẩn không cho phép tệp rỗng. Còn thiếu: ${lacking}. Năm không phải là ngày; không điều nào được tự điền.`,
  lacking: {
    title: (schemes: string) => `tên ở ${schemes} đề án`,
    amountAwarded: (schemes: string) => `kinh phí hỗ trợ ở ${schemes} đề án`,
    awardDate: (schemes: string) => `ngày quyết định phê duyệt ở ${schemes} đề án`,
    recipient: (schemes: string) => `đơn vị thụ hưởng ở ${schemes} đề án`,
    recipientKind: (schemes: string) => `loại hình của đơn vị thụ hưởng ở ${schemes} đề án`,
  },
  /** A grant to an individual: the standard asks that nothing in it tells who. */
  individual: 'Cá nhân nhận hỗ trợ',
  individualTitle: (activity: string) => `Hỗ trợ hộ kinh doanh: ${activity}`,
  invented: (caption: string, text: string) => `${caption}. ${text}`,
  year: {
    planned: (year: string) => `năm kế hoạch ${year}`,
    accepted: (year: string) => `nghiệm thu năm ${year}`,
    not_stated: (year: string) => `năm ${year}`,
  },
};
