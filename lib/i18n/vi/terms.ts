import type { TermId } from '@/lib/vocabulary/term';

interface TermText {
  name: string;
  definition: string;
}

const byId: Record<TermId, TermText> = {
  khuyen_cong: {
    name: 'Khuyến công',
    definition:
      'Chính sách của Nhà nước hỗ trợ công nghiệp và tiểu thủ công nghiệp ở nông thôn, theo Nghị định 45/2012/NĐ-CP. Nghị định 235/2025/NĐ-CP sửa đổi nghị định này từ ngày 15/10/2025; đề án của những năm trước theo quy định cũ.',
  },
  scheme: {
    name: 'Đề án khuyến công',
    definition: 'Một khoản hỗ trợ được phê duyệt; mỗi đề án là một dòng trong danh sách.',
  },
  kcqg: {
    name: 'Khuyến công quốc gia (KCQG)',
    definition: 'Chương trình dùng ngân sách trung ương, do Bộ Công Thương quản lý.',
  },
  kcdp: {
    name: 'Khuyến công địa phương (KCĐP)',
    definition: 'Chương trình dùng ngân sách địa phương, do tỉnh quản lý.',
  },
  establishment: {
    name: 'Cơ sở công nghiệp nông thôn',
    definition:
      'Doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác, hộ kinh doanh đầu tư sản xuất công nghiệp, tiểu thủ công nghiệp ở nông thôn.',
  },
  recipient: { name: 'Đơn vị thụ hưởng', definition: 'Cơ sở được đề án hỗ trợ.' },
  support: {
    name: 'Kinh phí khuyến công hỗ trợ',
    definition: 'Tiền nhà nước hỗ trợ, từ ngân sách trung ương hoặc ngân sách địa phương.',
  },
  counterpart: {
    name: 'Vốn đối ứng',
    definition:
      'Phần vốn do chính các cơ sở bỏ ra; có nguồn gọi là “kinh phí thu hút đầu tư từ các cơ sở CNNT” (công nghiệp nông thôn).',
  },
  total_capital: { name: 'Tổng nguồn vốn', definition: 'Kinh phí hỗ trợ cộng vốn đối ứng.' },
  leverage_ratio: {
    name: 'Hệ số huy động vốn',
    definition:
      'Vốn đối ứng chia cho kinh phí hỗ trợ: lấy tổng chia cho tổng, không phải trung bình của các tỷ lệ. Chưa biết vốn đối ứng thì không có hệ số.',
  },
  jobs: { name: 'Việc làm', definition: 'Số lao động mà nguồn nêu; mỗi nguồn có thể đếm một cách.' },
  fair_attendances: {
    name: 'Lượt cơ sở',
    definition: 'Một cơ sở dự một kỳ hội chợ tính một lượt, dự nhiều kỳ tính nhiều lượt. Không phải số cơ sở.',
  },
  not_published: {
    name: 'Chưa công bố',
    definition: 'Không nguồn nào nêu thông tin này. Điều đó không bao giờ có nghĩa là 0.',
  },
  not_itemised: {
    name: 'Chưa phân loại trong nguồn',
    definition: 'Phần nguồn đã tính vào tổng nhưng không nói thuộc loại hình nào.',
  },
};

export const terms = { title: 'Thuật ngữ', more: 'Xem thêm ở trang Phương pháp', byId };
