<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>ActionButton</name>
    <message>
        <source>chưa dùng được</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyDots</name>
    <message>
        <source>Đang xử lý</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%n người chờ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quầy %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chưa có cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooserPanel</name>
    <message>
        <source>Chuyển đến nhóm dịch vụ hoặc quầy nào?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận lại ai?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp tục phiếu nào?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitizenCard</name>
    <message>
        <source>Chưa có ai ở quầy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khách nói: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhấn F2 để gọi số tiếp theo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Hủy phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy phiếu %1? Phiếu đã hủy không lấy lại được.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phiếu %1 còn ở quầy. Vẫn rời quầy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rời quầy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ở lại</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>Quầy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurrentCall</name>
    <message>
        <source>Mời công dân có số %1 đến quầy số %2</source>
        <translation>Number %1, please go to counter %2</translation>
    </message>
</context>
<context>
    <name>DeskBand</name>
    <message>
        <source>Phím tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rời quầy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Chuyển đến quầy này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hướng dẫn thủ tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ lúc bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>từ lúc gọi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chờ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Đã gọi %n lần</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ưu tiên %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>%1 trở lại chỗ cũ trong hàng chờ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ai đăng nhập ở quầy {counter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có hồ sơ của trung tâm: chạy “motcua setup” trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa kết nối được hồ sơ: các phím dùng lại được ngay khi có kết nối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có lỗi ngoài dự kiến, đã ghi vào nhật ký: thử lại, nếu còn thì báo người quản trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục có {faults} lỗi nên không được nhận; không có gì thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gọi lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gọi tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôm nay quầy này không có ai vắng mặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hồ sơ nằm trên ổ mạng nên không an toàn: chuyển về ổ của máy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hồ sơ thuộc phiên bản cũ: chạy “motcua setup” để nâng cấp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hồ sơ thuộc phiên bản mới hơn: cập nhật chương trình trên máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy {counter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có quyền ghi vào hồ sơ: báo người quản trị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không kết nối được hồ sơ của trung tâm: kiểm tra mạng; màn hình tự nối lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thể %1 khi phiếu ở trạng thái “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không thể {action} phiếu {ticket}: phiếu ở trạng thái “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy “{key}”: có thể nơi khác vừa thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lệnh này đã được dùng cho việc khác: hãy bấm lại phím.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy lưu hồ sơ hết chỗ trống: báo người quản trị ngay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhóm dịch vụ {line} đang đóng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận lại người vắng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quầy này không giữ phiếu nào.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quầy {counter} đang có phiếu {ticket}: hoàn tất hoặc giữ phiếu đó trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục {procedure} đang tạm ngừng tiếp nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp tục phiếu giữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả về hàng chờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chuyển</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cấp số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghi vắng mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giữ phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gọi lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gọi tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoàn tất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hủy phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nhận lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiếp tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trả về hàng chờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{officer} đang ngồi ở quầy {counter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang phục vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chuyển %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ghi %1 vắng mặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã giữ %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã gọi lại %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã gọi, chờ đến quầy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn tất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hoàn tất %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã hủy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã trả %1 về cuối hàng chờ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Chưa có kết nối. Đang thử lại, xin hỏi cán bộ.</source>
        <translation>Not connected yet. Trying again; please ask an officer.</translation>
    </message>
    <message>
        <source>Chưa gọi số nào</source>
        <translation>No number called yet</translation>
    </message>
    <message>
        <source>Không có loa</source>
        <translation>No loudspeaker</translation>
    </message>
    <message>
        <source>Không dùng được gói giọng nói %1: %2.</source>
        <translation>The voice pack %1 cannot be used: %2.</translation>
    </message>
    <message>
        <source>Kính mời quý công dân ngồi chờ, số được gọi lần lượt.</source>
        <translation>Please have a seat; numbers are called in turn.</translation>
    </message>
    <message numerus="yes">
        <source>Mất kết nối từ %1, bảng đã cũ %n phút. Xin hỏi cán bộ.</source>
        <translation>
            <numerusform>Connection lost at %1; this board is %n minute old. Please ask an officer.</numerusform>
            <numerusform>Connection lost at %1; this board is %n minutes old. Please ask an officer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mất kết nối từ %1. Xin hỏi cán bộ.</source>
        <translation>Connection lost at %1. Please ask an officer.</translation>
    </message>
    <message>
        <source>Mời công dân có số</source>
        <translation>Now calling number</translation>
    </message>
    <message>
        <source>Quầy</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Vui lòng lấy số và ngồi chờ</source>
        <translation>Please take a number and have a seat</translation>
    </message>
    <message>
        <source>Vừa gọi</source>
        <translation>Just called</translation>
    </message>
    <message>
        <source>Xin chuẩn bị sẵn thẻ căn cước và giấy tờ khi đến quầy.</source>
        <translation>Please have your ID card and papers ready at the counter.</translation>
    </message>
    <message>
        <source>Xin nhắc lại</source>
        <translation>Called again</translation>
    </message>
    <message>
        <source>sai định dạng %1</source>
        <translation>wrong format: %1</translation>
    </message>
    <message>
        <source>thiếu %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đến quầy số</source>
        <translation>Please go to counter</translation>
    </message>
    <message>
        <source>Ưu tiên người cao tuổi, người khuyết tật, phụ nữ mang thai, người có công.</source>
        <translation>Priority: the elderly, people with disabilities, pregnant women, people with merit.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Quầy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Chuyển sang nhóm khác (gõ chữ) hoặc quầy khác (gõ số)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giữ phiếu để phục vụ sau; quầy trống thì tiếp tục phiếu giữ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gọi lại người vừa gọi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gọi mà không đến: ghi vắng mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gọi số tiếp theo; nếu đang có người thì hoàn tất người đó trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoàn tất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hủy phiếu, hỏi lại trước khi hủy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người dân đã đến: bắt đầu phục vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người vắng mặt đã đến: nhận lại vào chỗ cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rời quầy (hoặc Ctrl+Q)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả về cuối hàng chờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng bảng đang mở, không thay đổi gì</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskRows</name>
    <message>
        <source>Giấy tờ cần mang: hỏi cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tạm ngừng nhận số</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Danh mục vừa thay đổi nên máy không tìm thấy mục đã chọn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hệ thống lấy số chưa sẵn sàng trên máy này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn ai đang chờ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tìm thấy máy in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy chưa nối được với hệ thống lấy số. Máy đang tự thử lại từng giây.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy chủ đã hết chỗ lưu nên chưa cấp được số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy gặp lỗi ngoài dự kiến và đã ghi lại để sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in bị ngắt kết nối.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in gặp lỗi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in hết giấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in không trả lời.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in sắp hết giấy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in đang bận việc khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in đang tạm dừng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy in đứng giữa chừng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy lấy số không làm được việc này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhóm %1 hiện tạm ngừng nhận thêm số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nắp máy in đang mở.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quầy chưa có cán bộ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quầy đang phục vụ người khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thủ tục này không còn được tiếp nhận.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficerChoice</name>
    <message>
        <source>Cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên, không cần dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tìm cán bộ theo tên</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>Nhóm này hiện tạm ngừng nhận số. Xin hỏi cán bộ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureWords</name>
    <message>
        <source>%1 hoặc %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tùy trường hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bản chính</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bản sao</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ làm việc</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày làm việc</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tháng</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chỉ xuất trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Hội đồng nhân dân cấp tỉnh quy định – hỏi cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn phí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miễn, giảm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguồn: hỏi cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nộp sau 15 giờ mà chưa giải quyết được ngay thì trả trong ngày làm việc sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nộp trực tuyến: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số bản: hỏi cán bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trong ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miễn phí</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n người đang chờ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có ai chờ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiện chưa có cán bộ ở quầy. Số vẫn giữ thứ tự và sẽ được gọi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có ai chờ trước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quầy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trước Ông/Bà còn %n người</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Bạn đã được đăng xuất khỏi quầy %1 từ nơi khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hãy chọn quầy và cán bộ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mất kết nối khi đang lưu: xem lại số ở quầy trước khi bấm tiếp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đăng xuất %1 khỏi quầy %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Trống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đang ở quầy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Quầy</source>
        <translation type="unfinished">Counter</translation>
    </message>
    <message>
        <source>Vào quầy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đăng xuất người đang ở quầy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>BẢN IN LẠI %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lấy số lúc %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SỐ THỨ TỰ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vui lòng chờ đến khi số được gọi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%1 Số vẫn có giá trị: xin chụp ảnh hoặc ghi lại số này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu ở khe in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xin chụp ảnh hoặc ghi lại số này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang in phiếu…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 giờ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n giây trước</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ trước</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút trước</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mất kết nối từ %1, hình ảnh %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Chưa có ai vắng mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôm nay quầy đã hoàn tất: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lâu nhất %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quầy này không giữ phiếu nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang chờ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
