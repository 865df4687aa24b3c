import type { Pack } from '../word-classes.ts';

export const vietnamese: Pack = {
  language: 'vi',
  plain: `và là của có không được cho trong với các những một này đó khi để người đã sẽ đang ở ra vào lại cũng như
    thì mà nếu vì nên còn rất nhiều hơn tôi anh chị em họ chúng ta bạn từ đến theo về trên dưới sau trước
    giữa hay hoặc nhưng tại do bị bởi cả mọi mỗi chỉ đều rồi nào gì ai đâu việc cùng qua`,
  wordings: {
    comments: {
      label: `Bình luận của bạn | # bình luận | Viết bình luận | Gửi bình luận | Xem bình luận | Xem thêm bình luận |
        Chưa có bình luận`,
      sentence: `Email của bạn sẽ không được hiển thị công khai | Các trường bắt buộc được đánh dấu *`,
    },
    share: {
      label: `Chia sẻ bài viết | Chia sẻ lên Facebook | Chia sẻ Facebook | Chia sẻ qua *`,
    },
    signUp: {
      label: `Đăng ký nhận bản tin | Đăng ký nhận tin | Theo dõi chúng tôi | Theo dõi chúng tôi trên * | Đăng ký kênh`,
    },
    related: {
      heading: `Tin liên quan | Bài viết liên quan | Tin cùng chuyên mục | Xem thêm | Đọc thêm | Tin mới nhất | Đọc nhiều nhất |
        Tin đọc nhiều | Có thể bạn quan tâm | Bài viết mới | Tin khác`,
    },
    readAlso: {
      lead: `Xem thêm | Đọc thêm | Xem tiếp | Tin liên quan | Mời bạn đọc thêm`,
    },
    previousNext: {
      label: `Bài trước | Bài tiếp theo | Bài sau | Trang sau | Trang trước | Bài viết trước | Bài viết tiếp theo`,
    },
    footer: {
      label: `Giới thiệu | Liên hệ quảng cáo | Chính sách bảo mật | Điều khoản sử dụng`,
      sentence: `Giữ toàn quyền | Tất cả các quyền được bảo lưu`,
    },
    site: {
      label: `Chuyển đến nội dung | Chuyển đến nội dung chính | Về đầu trang | Về trang chủ | Quay lại trang chủ | Xem tất cả |
        Tải thêm`,
    },
    consent: {
      label: `Chấp nhận tất cả | Từ chối tất cả`,
      sentence: `Trang web này sử dụng cookie | Chúng tôi sử dụng cookie`,
    },
    print: {
      label: `In bài viết | Sao chép liên kết | Báo lỗi bài viết`,
    },
    continues: {
      label: `Đọc tiếp | Xem tiếp | Đọc toàn bộ bài viết`,
    },
    app: {
      label: `Tải ứng dụng | Tải ứng dụng của chúng tôi`,
    },
  },
};
