import type { Pack } from '../word-classes.ts';

export const vietnamese: Pack = {
  language: 'vi',
  plain: `và là của có không được cho trong với các những một này đó khi để người đã sẽ đang ở ra vào lại cũng như
    thì mà nếu vì nên còn rất nhiều hơn tôi anh chị em họ chúng ta bạn từ đến theo về trên dưới sau trước
    giữa hay hoặc nhưng tại do bị bởi cả mọi mỗi chỉ đều rồi nào gì ai đâu việc cùng qua`,
  homes: 'Trang chủ',
  heres: 'Bạn đang ở đây | Bạn đang ở',
  wordings: {
    photo: {
      label: `?Thư viện ảnh | Xem tất cả ảnh | Xem thêm ảnh | Xem ảnh lớn | Phóng to ảnh | Nhấn để phóng to | Toàn màn hình |
        ?Ảnh # trên # | Ảnh tiếp theo | Ảnh trước | Bấm để phóng to | Xem thư viện ảnh | Mở thư viện ảnh | Ảnh # / # |
        ?# ảnh`,
    },
    player: {
      label: `Phát video | Xem video | Nghe bài viết | Nghe bài báo | Bật tiếng | Tắt tiếng | Bỏ qua quảng cáo | Video tiếp
        theo | Video khác | Video liên quan | Đang tải | Nghe đọc bài | Tự động phát | Đang tải video | Xem trực tiếp`,
      sentence: `Trình duyệt của bạn không hỗ trợ video | Trình duyệt không hỗ trợ phát video |
        Video này không khả dụng`,
    },
    embed: {
      label: `Xem bài viết này trên Instagram | Xem trên Instagram | Xem trên YouTube | Bài viết do * chia sẻ |
        Xem bản đồ lớn hơn | Hiển thị nội dung`,
    },
    continues: {
      label: `Đọc tiếp | Xem tiếp | Đọc toàn bộ bài viết | Đọc thêm | Xem thêm | Tiếp tục đọc | Xem toàn bộ |
        Thu gọn | Bài viết tiếp tục sau quảng cáo | Cuộn xuống để đọc tiếp | Xem tiếp trang #`,
    },
    wrapper: {
      label: `Xem trong trình duyệt | Hủy đăng ký | Huỷ đăng ký | Ngừng nhận email | Cập nhật tùy chọn | Chuyển tiếp
        cho bạn bè | Xem {email này;thư này} trong trình duyệt | {Hủy;Huỷ} đăng ký {nhận email;nhận tin;tại đây} | {Cập
        nhật;Quản lý} {tùy chọn email;đăng ký}`,
      sentence: `Bạn nhận được email này vì * | Email này được gửi tới * | Vui lòng không trả lời email này | Bạn nhận
        được {email;thư;bản tin} này vì … | Nếu {bạn không muốn;không muốn} nhận {email này;thêm email;bản tin này}{;
        …}`,
    },
    paywall: {
      label: `Dành cho thành viên | Chỉ dành cho thuê bao | Đăng ký để đọc tiếp | Đăng nhập để đọc tiếp |
        Đăng nhập để tiếp tục | Bạn đã có tài khoản? Đăng nhập | Chưa có tài khoản? Đăng ký | Đăng ký miễn phí |
        Dùng thử miễn phí | Tạo tài khoản`,
      sentence: `Bài viết này chỉ dành cho thành viên | Nội dung này chỉ dành cho người đăng ký`,
    },
    app: {
      label: `Tải ứng dụng | Tải ứng dụng của chúng tôi | Mở trong ứng dụng | Đọc trong ứng dụng | Tải trên App Store |
        Tải trên Google Play | Bật thông báo | Tải ứng dụng ngay | Tải app | Cài đặt ứng dụng | Đọc trên ứng dụng |
        Tiếp tục trên trình duyệt | Tải về trên App Store | Quét mã QR | Quét mã QR để tải ứng dụng | Ứng dụng di động
        | Cho phép thông báo | Nhận thông báo | Theo dõi chúng tôi trên Zalo | Phiên bản di động | Tải ứng dụng * |
        {Tải;Cài đặt;Tải về} {ứng dụng miễn phí;app miễn phí;ứng dụng báo;app ngay} | ?{Mở;Cài đặt} ứng dụng | {Tải
        về;Tải;Có trên;Tải xuống} {trên App Store;trên Google Play;Google Play;App Store;từ Google Play} | {Đọc;Mở;Xem}
        {trong app;trên app} | Theo dõi {chúng tôi trên} {Google News;Facebook;YouTube;TikTok;Telegram}`,
    },
    print: {
      label: `In bài viết | Sao chép liên kết | Báo lỗi bài viết | In bài này | Gửi email | Gửi qua email | Lưu bài viết | Lưu
        bài | Đọc sau | Copy link | Đã sao chép liên kết | Cỡ chữ | Tăng cỡ chữ | Giảm cỡ chữ | Báo lỗi | Bài viết này
        có hữu ích không? | In trang này | Bản in | Lưu để đọc sau | Thêm vào yêu thích | Gửi cho bạn bè | Sao chép link
        | Đã sao chép | Kích thước chữ | Tải PDF | Chế độ tối`,
    },
    donate: {
      label: `Ủng hộ chúng tôi | Quyên góp ngay | Ủng hộ ngay`,
      sentence: `Hãy ủng hộ báo chí độc lập | Cảm ơn sự ủng hộ của bạn`,
    },
    shop: {
      label: `Thêm vào giỏ hàng | Thêm vào giỏ | Mua ngay | Đặt hàng ngay | Xem giá | Miễn phí vận chuyển | Hết hàng | Sản
        phẩm liên quan | Sản phẩm tương tự | Đặt mua | Xem ưu đãi | Tiếp tục mua sắm | Thanh toán ngay | So sánh giá`,
    },
    site: {
      label: `Chuyển đến nội dung | Chuyển đến nội dung chính | Về đầu trang | Về trang chủ | Quay lại trang chủ | Xem tất cả
        | Tải thêm | Bỏ qua nội dung | Đi đến nội dung | Lên đầu trang | Trang chủ | Mở menu | Đóng menu | Tìm kiếm trên
        trang | Bạn đang ở đây | Tài khoản của tôi | Quên mật khẩu? | Ghi nhớ đăng nhập | Hiển thị thêm | Chọn ngôn ngữ
        | Đi đến nội dung chính | Nhảy đến nội dung | Chuyển tới nội dung | Trở lên đầu trang | Trở về trang chủ | ?Bạn
        đang ở | Mở tìm kiếm | Menu chính | Trang cá nhân | Ghi nhớ tôi | Sơ đồ trang | Sơ đồ trang web | Vui lòng chờ |
        Đăng xuất`,
    },
    comments: {
      label: `Bình luận của bạn | # bình luận | Viết bình luận | Gửi bình luận | Xem bình luận |
        Xem thêm bình luận | Chưa có bình luận | Không có bình luận | Bình luận (#) | Để lại bình luận |
        Thêm bình luận | Xem tất cả bình luận | Hủy trả lời | Ý kiến của bạn | Gửi ý kiến | Trả lời bình luận |
        Đăng nhập để bình luận | Ý kiến bạn đọc`,
      sentence: `Email của bạn sẽ không được hiển thị công khai | Các trường bắt buộc được đánh dấu * |
        Bình luận đã đóng | Bạn phải đăng nhập để gửi bình luận | Hãy là người đầu tiên bình luận |
        Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi`,
    },
    form: {
      label: `Họ và tên | Email của bạn | Địa chỉ email | Nhập email của bạn | Nội dung tin nhắn | Gửi tin nhắn |
        Trường bắt buộc | Tôi không phải là robot`,
      sentence: `Trường này là bắt buộc | Đã xảy ra lỗi | Vui lòng thử lại`,
    },
    readAlso: {
      lead: `Xem thêm | Đọc thêm | Xem tiếp | Tin liên quan | Mời bạn đọc thêm | Xem ngay | Đọc tiếp |
        Có thể bạn quan tâm | Bài liên quan | Mời độc giả xem video | Mời quý độc giả xem video`,
    },
    related: {
      heading: `Tin liên quan | Bài viết liên quan | Tin cùng chuyên mục | Xem thêm | Đọc thêm | Tin mới nhất |
        Đọc nhiều nhất | Tin đọc nhiều | Có thể bạn quan tâm | Bài viết mới | Tin khác | Bài liên quan |
        Cùng chuyên mục | Bài cùng chuyên mục | Các tin khác | Bài viết khác | Bài viết mới nhất | Tin mới |
        Đọc nhiều | Xem nhiều | Tin nổi bật | Bạn có thể quan tâm | Có thể bạn thích | Đề xuất cho bạn |
        Dành cho bạn | Đừng bỏ lỡ | Bài đọc nhiều nhất`,
    },
    signUp: {
      label: `Đăng ký nhận bản tin | Đăng ký nhận tin | Theo dõi chúng tôi | Theo dõi chúng tôi trên * |
        Đăng ký kênh | Đăng ký bản tin | Theo dõi trên Google News | Đăng ký kênh YouTube |
        Theo dõi tác giả`,
      sentence: `Nhận tin mới nhất qua email | Cảm ơn bạn đã đăng ký`,
    },
    share: {
      label: `Chia sẻ bài viết | Chia sẻ lên Facebook | Chia sẻ Facebook | Chia sẻ qua * | Chia sẻ bài viết này | Chia sẻ trên
        Facebook | Chia sẻ qua Zalo | ?Chia sẻ trên * | Chia sẻ với bạn bè | Nhấn để chia sẻ trên * (Mở trong cửa sổ
        mới) | Chia sẻ lên *`,
    },
    consent: {
      label: `Chấp nhận tất cả | Từ chối tất cả | Cài đặt cookie | Đồng ý và tiếp tục | Chấp nhận tất cả cookie | Quản lý
        cookie | Quản lý tùy chọn | Lưu tùy chọn | Lưu cài đặt | Chỉ cookie cần thiết | Chỉ cần thiết | ?Tôi đồng ý | Tôi
        hiểu | Chúng tôi tôn trọng quyền riêng tư của bạn`,
      sentence: `Trang web này sử dụng cookie | Chúng tôi sử dụng cookie`,
    },
    advert: {
      label: `Nội dung được tài trợ | Bài quảng cáo | Thông tin doanh nghiệp | Đóng quảng cáo | Tại sao tôi thấy quảng cáo
        này? | Ẩn quảng cáo | Nội dung tiếp tục sau quảng cáo | Tài trợ bởi *`,
    },
    counts: {
      label: `# phút đọc | Thời gian đọc # phút | # lượt xem | Lượt xem # | ?# giờ trước | ?# phút trước`,
    },
    footer: {
      label: `Giới thiệu | Liên hệ quảng cáo | Chính sách bảo mật | Điều khoản sử dụng | Bản quyền thuộc về * |
        Liên hệ tòa soạn | Về chúng tôi | Liên hệ chúng tôi`,
      sentence: `Giữ toàn quyền | Tất cả các quyền được bảo lưu | Giữ bản quyền nội dung trên website này |
        Cấm sao chép dưới mọi hình thức | Ghi rõ nguồn khi phát hành lại thông tin từ website này`,
    },
    topics: {
      lead: `Từ khóa | Từ khoá | Thẻ | ?Chủ đề | Chuyên mục`,
    },
    previousNext: {
      label: `Bài trước | Bài tiếp theo | Bài sau | Trang sau | Trang trước | Bài viết trước | Bài viết tiếp theo | Bài
        viết sau | Trang tiếp theo | Tin trước | Tin sau | Bài cũ hơn | Bài mới hơn | Bài viết kế tiếp | Tin tiếp theo
        | Tin cũ hơn | Tin mới hơn | ?Chương trước | ?Chương sau | ?Chương tiếp theo | Điều hướng bài viết | Quay lại
        danh sách | {Bài;Bài viết;Tin;Trang;Tin tức} {trước;sau;tiếp theo;kế tiếp;tiếp;trước đó} | ?{Chương;Phần;Tập}
        {trước;sau;tiếp theo} | {Bài viết;Tin;Bài} {cũ hơn;mới hơn;cũ;mới} | {Trước Sau;Trang trước Trang sau;Đầu Trước
        Sau Cuối;Bài trước Bài sau} | Phân trang bài viết | {Quay lại;Trở về} {danh sách;trang trước;trang tin;chuyên
        mục;bài viết} | {Xem;Đọc} {bài tiếp theo;bài kế tiếp;bài trước}`,
      lead: `Bài trước | Bài sau | Bài tiếp theo | Bài viết trước | Bài viết tiếp theo | Bài viết sau | Tin tiếp theo |
        ?Chương tiếp theo | {Bài;Bài viết;Tin} {trước;sau;tiếp theo;kế tiếp} | ?{Trang sau;Tiếp theo}`,
    },
  },
  sentences: {
    consent: `
      Trang web này sử dụng cookie.
      Chúng tôi sử dụng cookie.
      Website này sử dụng cookie.
    `,
    signUp: `
      Đăng ký nhận bản tin.
      Bài viết này chỉ dành cho thành viên.
      Bạn có thể hủy đăng ký bất cứ lúc nào.
      Cảm ơn bạn đã đăng ký.
      Đăng nhập để đọc tiếp.
    `,
    comments: `
      Bình luận đã đóng.
      Bạn phải đăng nhập để gửi bình luận.
      Bạn phải đăng nhập để gửi phản hồi.
      Hãy là người đầu tiên bình luận.
      Chưa có bình luận.
    `,
    form: `
      Email của bạn sẽ không được hiển thị công khai.
      Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *.
      Các trường bắt buộc được đánh dấu *.
      Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.
    `,
    footer: `
      Cấm sao chép dưới mọi hình thức.
      Không được sao chép nếu không có sự đồng ý.
    `,
  },
};
