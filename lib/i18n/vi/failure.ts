/** The only texts that a page carries in every language: what stands when it could not be built. */
export const failure = {
  title: 'Trang gặp lỗi',
  text: 'Máy chủ không dựng được trang này. Dữ liệu không bị ảnh hưởng. Bạn hãy tải lại; nếu vẫn lỗi, xin báo cho người vận hành.',
  retry: 'Tải lại',
};
