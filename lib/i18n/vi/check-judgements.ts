import type { JudgementCode } from '@/lib/domain/register-problem-codes';
import type { ProblemWords } from '../problem-words';

/** Điều sai hoặc đáng ngờ trong danh sách đã đọc được. */
export const judgements: Record<JudgementCode, ProblemWords> = {
  province_not_stated: () => ({
    message: 'Chưa rõ danh sách của tỉnh nào.',
    remedy:
      'Hãy cho biết khi kiểm tra (tùy chọn --province), hoặc ghi dòng “Tỉnh” ở sheet “Thông tin” như trong tệp mẫu.',
  }),
  period_not_stated: () => ({
    message: 'Chưa rõ danh sách của giai đoạn nào.',
    remedy:
      'Hãy cho biết khi kiểm tra (tùy chọn --period 2021-2025), hoặc ghi dòng “Giai đoạn” ở sheet “Thông tin” như trong tệp mẫu.',
  }),
  period_malformed: ({ found }) => ({
    message: `“${found}” không phải là một giai đoạn.`,
    remedy: 'Hãy ghi năm đầu rồi năm cuối, ví dụ 2021–2025.',
  }),
  agency_not_stated: () => ({
    message: 'Chưa rõ cơ quan nào thực hiện chương trình.',
    remedy:
      'Hãy cho biết khi kiểm tra (tùy chọn --agency), hoặc ghi dòng “Cơ quan” ở sheet “Thông tin” như trong tệp mẫu.',
  }),
  english_agency_not_stated: ({ found }) => ({
    message: `Chưa có tên tiếng Anh của “${found}”, nên trang tiếng Anh sẽ dùng tên tiếng Việt.`,
    remedy:
      'Nếu có, hãy cho biết khi kiểm tra (tùy chọn --agency-en), hoặc ghi dòng “Cơ quan (tiếng Anh)” ở sheet “Thông tin”.',
  }),
  coverage_not_stated: () => ({
    message: 'Chưa rõ danh sách gồm mọi đề án của giai đoạn hay mới gồm một phần.',
    remedy:
      'Hãy cho biết khi kiểm tra (tùy chọn --complete: đủ, hoặc --partial: một phần), hoặc ghi dòng “Danh sách đầy đủ” ở sheet “Thông tin” như trong tệp mẫu. Danh sách chưa đủ vẫn công bố được; các tổng khi ấy là “ít nhất”.',
  }),
  slug_malformed: ({ found }) => ({
    message: `“${found}” không dùng làm tên bộ số liệu được.`,
    remedy: 'Hãy đặt tên chỉ gồm chữ thường không dấu, chữ số và dấu “-”, ví dụ tuyen-quang-2021-2025.',
  }),
  code_prefix_malformed: ({ found }) => ({
    message: `“${found}” không dùng làm phần đầu của mã đề án được.`,
    remedy: 'Hãy dùng chữ cái A–Z, chữ số và dấu “-”, ví dụ TQ-2021-2025, bằng tùy chọn --code-prefix.',
  }),
  description_overruled: ({ first, second }) => ({
    message: `Tùy chọn nói “${first}”, còn tệp nói “${second}”; đã theo tùy chọn.`,
    remedy: 'Nếu tệp đúng thì bỏ tùy chọn; nếu tùy chọn đúng thì nên sửa sheet “Thông tin”.',
  }),
  invented_into_real: ({ first }) => ({
    message: `Đây là số liệu bịa để minh họa, còn bộ số liệu “${first}” là số liệu thật.`,
    remedy:
      'Số liệu bịa không bao giờ được đặt vào bộ số liệu thật: hãy chọn bộ số liệu khác bằng --dataset, hoặc chọn lại tệp.',
  }),
  other_dataset: ({ found, first }) => ({
    message: `Tệp nói về “${found}”, còn bộ số liệu này là của “${first}”.`,
    remedy:
      'Hãy kiểm tra xem có nhầm tệp hoặc nhầm bộ số liệu (--dataset) không. Nếu chắc chắn đúng, hãy nói rõ bằng --province hoặc --period.',
  }),
  repeated_code: ({ found, first }) => ({
    message: `Mã “${found}” đã có ở dòng ${first}; mỗi đề án phải có một mã riêng.`,
    remedy: 'Hãy sửa một trong hai mã, hoặc để trống để phần mềm đặt mã mới.',
  }),
  duplicate_scheme: ({ found, first }) => ({
    message: `Đề án “${found}” giống hệt dòng ${first}: cùng đơn vị thụ hưởng, năm, tên và số tiền.`,
    remedy:
      'Hãy xóa một dòng. Nếu đúng là hai đề án, hãy ghi thêm điểm khác nhau: số quyết định, nơi thực hiện hoặc mã.',
  }),
  similar_scheme: ({ found, first }) => ({
    message: `Đề án “${found}” có cùng đơn vị thụ hưởng, năm và tên với dòng ${first}.`,
    remedy: 'Nếu là một đề án ghi hai lần thì xóa một dòng; nếu là hai đề án thì không cần làm gì.',
  }),
  support_above_cap: ({ first, second, third }) => ({
    message: `Hỗ trợ ${first}, trên mức tối đa ${second} cho loại hình này từ kinh phí khuyến công quốc gia (${third}).`,
    remedy:
      'Hãy kiểm tra số tiền, năm, loại hình và nguồn. Nếu đề án hỗ trợ nhiều cơ sở thì mức này tính cho từng cơ sở, và số liệu có thể vẫn đúng.',
  }),
  share_above_cap: ({ first, second, third }) => ({
    message: `Hỗ trợ bằng ${first} tổng kinh phí, trên mức tối đa ${second} cho loại hình này từ kinh phí khuyến công quốc gia (${third}).`,
    remedy: 'Hãy kiểm tra số tiền hỗ trợ và tổng kinh phí.',
  }),
  support_above_total: ({ first, second }) => ({
    message: `Kinh phí hỗ trợ ${first} lớn hơn tổng kinh phí ${second}.`,
    remedy: 'Hãy kiểm tra xem hai cột có bị đổi chỗ hoặc khác đơn vị không.',
  }),
  parts_not_total: ({ first, second, third }) => ({
    message: `Tổng kinh phí ghi ${first}, nhưng hỗ trợ cộng đối ứng là ${second}, lệch ${third}.`,
    remedy: 'Hãy sửa một trong ba số cho khớp; nếu một số chưa chắc thì để trống.',
  }),
  parts_total_rounded: ({ first, second, third }) => ({
    message: `Tổng kinh phí ghi ${first}, hỗ trợ cộng đối ứng là ${second}, lệch ${third}, có lẽ do làm tròn.`,
    remedy: 'Nếu có số chính xác đến đồng thì nên ghi số ấy.',
  }),
  missing_year: () => ({
    message: 'Đề án chưa có năm, nên số liệu từng năm chỉ là “ít nhất”.',
    remedy: 'Hãy ghi năm kế hoạch hoặc năm nghiệm thu.',
  }),
  no_years: () => ({
    message: 'Không đề án nào có năm, nên sẽ không có số liệu và biểu đồ theo năm.',
    remedy: 'Hãy ghi năm kế hoạch hoặc năm nghiệm thu ở cột “Năm”.',
  }),
  year_outside_period: ({ first, second, third }) => ({
    message: `Năm ${first} nằm ngoài giai đoạn ${second}–${third}.`,
    remedy: 'Hãy sửa năm, bỏ dòng khỏi danh sách, hoặc sửa giai đoạn (dòng “Giai đoạn”, tùy chọn --period).',
  }),
  date_implausible: ({ first, second }) => ({
    message: `Ngày ${first} quá xa năm của đề án (${second}).`,
    remedy: 'Hãy kiểm tra ngày và năm; có thể ngày và tháng bị đổi chỗ hoặc gõ nhầm năm.',
  }),
  accepted_before_decided: ({ first, second }) => ({
    message: `Nghiệm thu ngày ${first}, trước ngày phê duyệt ${second}.`,
    remedy: 'Hãy kiểm tra hai ngày.',
  }),
  leverage_implausible: ({ first, second }) => ({
    message: `Vốn đối ứng gấp ${first} lần kinh phí hỗ trợ, nhiều hơn mức thường gặp (${second} lần).`,
    remedy: 'Hãy kiểm tra đơn vị của hai số; nếu đúng thì không cần làm gì.',
  }),
  amount_out_of_line: ({ first, second }) => ({
    message: `${first} lệch khoảng một nghìn lần so với mức thường gặp trong cột (${second}).`,
    remedy: 'Có lẽ ô này nhầm đơn vị (đồng, nghìn đồng, triệu đồng). Hãy kiểm tra lại số.',
  }),
  jobs_implausible: ({ first, second }) => ({
    message: `${first} lao động cho một đề án, nhiều hơn mức có thể tin (${second}).`,
    remedy: 'Hãy kiểm tra xem ô có nhầm sang cột tiền không.',
  }),
  total_disagrees: ({ found, first, second, third }) => ({
    message: `Dòng “${found}” ghi ${first}, nhưng các đề án cộng lại được ${second}, lệch ${third}.`,
    remedy: 'Hãy kiểm tra công thức của dòng cộng và xem có đề án nào thiếu, thừa hoặc sai số không.',
  }),
  total_rounded: ({ found, first, second, third }) => ({
    message: `Dòng “${found}” ghi ${first}, các đề án cộng lại được ${second}, lệch ${third}, có lẽ do làm tròn.`,
    remedy: 'Nếu có số chính xác thì nên ghi số ấy.',
  }),
  count_disagrees: ({ found, first, second }) => ({
    message: `Dòng “${found}” ghi ${first} đề án, nhưng phần ấy có ${second} đề án.`,
    remedy: 'Hãy kiểm tra xem có đề án nào thiếu, thừa hoặc nằm sai mục không.',
  }),
  district_similar: ({ found, first, second, third }) => ({
    message: `“${found}” (có ở ${second} đề án) và “${first}” (có ở ${third} đề án) gần giống nhau; có thể là một nơi viết hai cách.`,
    remedy: 'Nếu là một nơi, hãy viết cho giống nhau; nếu là hai nơi thì không cần làm gì.',
  }),
  district_spelled_differently: ({ found, first, second }) => ({
    message: `“${found}” (có ở ${second} đề án) được hiểu là “${first}”, vì chỉ khác dấu hoặc chữ hoa, chữ thường.`,
    remedy: 'Nên viết một cách cho thống nhất.',
  }),
  unknown_district: ({ found, first, second, others }) => ({
    message: `Bộ số liệu không có huyện, thành phố nào tên “${found}” (có ở ${second} đề án).`,
    remedy: `${first && `Có phải là “${first}” không? `}Các tên dùng được: ${others}. Nếu chưa rõ thì để trống.`,
  }),
  new_district: ({ found, first }) => ({
    message: `“${found}” (có ở ${first} đề án) chưa có trong bộ số liệu; sẽ được thêm vào.`,
    remedy: 'Nếu tên viết nhầm, hãy sửa; nếu đúng thì không cần làm gì.',
  }),
  differs_from_source: ({ found, first, second }) => ({
    message: `Tệp ghi ${second}, còn tài liệu đã công bố về đề án ${found} viết ${first}.`,
    remedy: 'Hãy kiểm tra xem bên nào đúng. Bản mới sẽ dùng số trong tệp.',
  }),
  differs_from_published: ({ first }) => ({
    message: `So với số đã công bố, danh sách này khác ở ${first} chỗ.`,
    remedy: 'Xem bảng “So với số đã công bố” bên dưới. Khi công bố, các chỗ khác nhau được nêu rõ ở trang Đối chiếu.',
  }),
  schemes_removed: ({ first, rest }) => ({
    message: `Số đề án bản hiện tại có mà tệp này không có: ${first}. Mã: ${rest}.`,
    remedy: 'Nếu đề án chỉ đổi tên, hãy ghi mã của nó ở cột “Mã đề án”; nếu thật sự bỏ thì không cần làm gì.',
  }),
};
