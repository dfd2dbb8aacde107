import type { Category } from '@/lib/vocabulary/category';

interface CategoryNames {
  /** A cell that says this and nothing else. */
  readonly names: readonly string[];
  /** Words that make a cell this activity, where those of no other are there. */
  readonly keywords: readonly string[];
}

/** How officers name the activities of Quyết định 1288/QĐ-TTg and 1881/QĐ-TTg. */
export const categoryNames: Readonly<Record<Category, CategoryNames>> = {
  technical_demonstration: {
    names: [
      ...[
        'technical_demonstration',
        'Xây dựng mô hình trình diễn kỹ thuật',
        'Mô hình trình diễn kỹ thuật',
        'MHTD',
        'Mô hình',
      ],
      ...['Hỗ trợ xây dựng mô hình trình diễn kỹ thuật', 'Trình diễn kỹ thuật', 'Technical demonstration models'],
      ...[
        'Xây dựng mô hình trình diễn',
        'Hỗ trợ xây dựng mô hình trình diễn',
        'Xây dựng mô hình',
        'Demonstration model',
      ],
      ...[
        'Xây dựng mô hình trình diễn kỹ thuật phổ biến công nghệ mới, sản xuất sản phẩm mới',
        'Technical demonstration',
      ],
    ],
    keywords: ['mô hình trình diễn', 'trình diễn kỹ thuật', 'MHTD', 'demonstration'],
  },
  machinery: {
    names: [
      ...[
        'machinery',
        'Ứng dụng máy móc thiết bị tiên tiến',
        'Ứng dụng máy móc thiết bị',
        'Hỗ trợ máy móc thiết bị',
        'MMTB',
      ],
      ...[
        'Hỗ trợ ứng dụng máy móc thiết bị tiên tiến',
        'Hỗ trợ ứng dụng máy móc tiên tiến',
        'Máy móc thiết bị',
        'Máy móc',
      ],
      ...['Chuyển giao công nghệ và ứng dụng máy móc tiên tiến, tiến bộ khoa học kỹ thuật vào sản xuất công nghiệp'],
      ...[
        'Hỗ trợ ứng dụng máy móc thiết bị',
        'Ứng dụng máy móc',
        'Thiết bị',
        'Hỗ trợ máy móc',
        'Ứng dụng MMTB tiên tiến',
      ],
      ...['Ứng dụng máy móc thiết bị tiên tiến vào sản xuất', 'Advanced machinery and equipment', 'Advanced machinery'],
      ...['Ứng dụng máy móc, thiết bị tiên tiến vào sản xuất công nghiệp - tiểu thủ công nghiệp'],
    ],
    keywords: ['máy móc', 'thiết bị tiên tiến', 'MMTB', 'chuyển giao công nghệ', 'thiết bị', 'machinery', 'equipment'],
  },
  cleaner_production: {
    names: [
      ...['cleaner_production', 'Sản xuất sạch hơn, xử lý ô nhiễm', 'Sản xuất sạch hơn', 'SXSH', 'Cleaner production'],
      ...[
        'Áp dụng sản xuất sạch hơn',
        'Xử lý ô nhiễm môi trường',
        'Mô hình sản xuất sạch hơn',
        'Hỗ trợ sản xuất sạch hơn',
      ],
      ...[
        'Đánh giá sản xuất sạch hơn',
        'Mô hình thí điểm áp dụng sản xuất sạch hơn',
        'Cleaner production, pollution treatment',
      ],
    ],
    keywords: ['sản xuất sạch hơn', 'xử lý ô nhiễm', 'ô nhiễm môi trường', 'cleaner production', 'pollution'],
  },
  typical_products: {
    names: [
      ...[
        'typical_products',
        'Phát triển sản phẩm công nghiệp nông thôn tiêu biểu',
        'Sản phẩm CNNT tiêu biểu',
        'Hội chợ',
      ],
      ...['Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu', 'Sản phẩm tiêu biểu', 'Hội chợ triển lãm', 'Bình chọn'],
      ...[
        'Tổ chức bình chọn và cấp giấy chứng nhận sản phẩm CNNT tiêu biểu',
        'Tham gia hội chợ triển lãm',
        'Tham gia hội chợ',
      ],
      ...['Typical rural industrial products', 'Typical products', 'Fairs', 'Trade fairs', 'Product votes'],
    ],
    keywords: [
      ...[
        'công nghiệp nông thôn tiêu biểu',
        'sản phẩm tiêu biểu',
        'hội chợ',
        'triển lãm',
        'bình chọn',
        'phòng trưng bày',
      ],
      ...['xúc tiến thương mại', 'xây dựng thương hiệu', 'đăng ký thương hiệu', 'typical products', 'fair', 'fairs'],
    ],
  },
  clusters_linkages: {
    names: [
      ...[
        'clusters_linkages',
        'Liên doanh, liên kết, cụm công nghiệp',
        'Cụm công nghiệp',
        'CCN',
        'Phát triển cụm công nghiệp',
      ],
      ...['Liên doanh liên kết', 'Liên doanh, liên kết, hợp tác kinh tế và phát triển các cụm công nghiệp', 'Liên kết'],
      ...['Hỗ trợ cụm công nghiệp', 'Joint ventures, linkages, industrial clusters', 'Industrial clusters', 'Clusters'],
    ],
    keywords: ['cụm công nghiệp', 'CCN', 'liên doanh', 'liên kết', 'cluster', 'clusters', 'linkages'],
  },
  vocational_training: {
    names: [
      ...[
        'vocational_training',
        'Đào tạo nghề, truyền nghề',
        'Đào tạo nghề',
        'Truyền nghề',
        'Dạy nghề',
        'Đào tạo, truyền nghề',
      ],
      ...[
        'Đào tạo nghề, truyền nghề và phát triển nghề',
        'Hỗ trợ đào tạo nghề',
        'Vocational training',
        'Đào tạo lao động',
      ],
    ],
    keywords: ['đào tạo nghề', 'truyền nghề', 'dạy nghề', 'phát triển nghề', 'vocational'],
  },
  management_capacity: {
    names: [
      ...[
        'management_capacity',
        'Nâng cao năng lực quản lý',
        'Nâng cao năng lực quản lý doanh nghiệp',
        'Năng lực quản lý',
      ],
      ...[
        'Hỗ trợ nâng cao năng lực quản lý',
        'Nâng cao năng lực quản lý cho cơ sở CNNT',
        'Management capacity',
        'Tập huấn',
      ],
      ...[
        'Nâng cao năng lực quản lý, nâng cao nhận thức và năng lực áp dụng sản xuất sạch hơn',
        'Khởi sự doanh nghiệp',
      ],
    ],
    keywords: [
      'năng lực quản lý',
      'quản lý doanh nghiệp',
      'khởi sự doanh nghiệp',
      'khởi nghiệp',
      'management capacity',
    ],
  },
  advisory: {
    names: [
      ...['advisory', 'Tư vấn, trợ giúp', 'Tư vấn', 'Tư vấn trợ giúp các cơ sở CNNT', 'Hoạt động tư vấn', 'Trợ giúp'],
      ...['Tư vấn, trợ giúp cơ sở công nghiệp nông thôn', 'Advice and assistance', 'Advice', 'Advisory services'],
    ],
    keywords: ['tư vấn', 'trợ giúp', 'advice', 'advisory'],
  },
  information: {
    names: [
      ...[
        'information',
        'Thông tin, truyền thông',
        'Thông tin tuyên truyền',
        'Tuyên truyền',
        'Cung cấp thông tin',
        'Truyền thông',
      ],
      ...[
        'Hoạt động thông tin tuyên truyền',
        'Thông tin',
        'Information and communication',
        'Thông tin và tuyên truyền',
      ],
      ...['Cung cấp thông tin, tuyên truyền chính sách phát triển công nghiệp, khuyến công'],
    ],
    keywords: ['tuyên truyền', 'truyền thông', 'cung cấp thông tin', 'thông tin', 'bản tin', 'communication'],
  },
  programme_management: {
    names: [
      ...[
        'programme_management',
        'Nâng cao năng lực tổ chức thực hiện',
        'Tổ chức thực hiện',
        'Quản lý chương trình',
        'Quản lý',
      ],
      ...[
        'Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công',
        'Nâng cao năng lực cán bộ khuyến công',
      ],
      ...['Programme management capacity', 'Programme management', 'Quản lý chương trình, đề án khuyến công'],
      ...['Nâng cao năng lực tổ chức thực hiện hoạt động khuyến công', 'Quản lý chương trình đề án'],
    ],
    keywords: [
      ...[
        'tổ chức thực hiện',
        'quản lý chương trình',
        'quản lý đề án',
        'cán bộ khuyến công',
        'cộng tác viên khuyến công',
      ],
      ...['kiểm tra giám sát', 'programme management'],
    ],
  },
};
