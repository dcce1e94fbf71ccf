<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>ActionButton</name>
    <message>
        <source>chưa dùng được</source>
        <translation>not available now</translation>
    </message>
</context>
<context>
    <name>AlarmBars</name>
    <message>
        <source>Khu %1 đang phát tin khẩn: %2</source>
        <translation>Zone %1 shows an emergency message: %2</translation>
    </message>
    <message>
        <source>Sảnh đang phát tin khẩn: %1</source>
        <translation>The hall shows an emergency message: %1</translation>
    </message>
    <message>
        <source>Tắt tin khẩn</source>
        <translation>End the message</translation>
    </message>
    <message>
        <source>Tắt ở khu %1</source>
        <translation>End it in zone %1</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Ai được làm</source>
        <translation>Who may do it</translation>
    </message>
    <message>
        <source>Cách làm</source>
        <translation>How it is done</translation>
    </message>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lấy số</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Máy không biết</source>
        <translation>This machine does not know</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Where to hand in</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Thời hạn giải quyết</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Xin Ông/Bà hỏi cán bộ.</source>
        <translation>Please ask the staff.</translation>
    </message>
    <message>
        <source>Xin Ông/Bà hỏi cán bộ: %1.</source>
        <translation>Please ask the staff: %1.</translation>
    </message>
    <message>
        <source>Ông/Bà cần thủ tục nào?</source>
        <translation>Which procedure do you need?</translation>
    </message>
    <message>
        <source>Ông/Bà hỏi: “%1”</source>
        <translation>You asked: “%1”</translation>
    </message>
</context>
<context>
    <name>AnswerWays</name>
    <message>
        <source>Gửi câu hỏi</source>
        <translation>Leave the question</translation>
    </message>
    <message>
        <source>Không đúng ý tôi</source>
        <translation>Not what I meant</translation>
    </message>
    <message>
        <source>Lấy số hướng dẫn</source>
        <translation>Number for advice</translation>
    </message>
    <message>
        <source>Xem đủ thủ tục</source>
        <translation>Whole procedure</translation>
    </message>
</context>
<context>
    <name>AppointmentSlip</name>
    <message>
        <source>Khi đến, đưa mã này vào máy quét ở máy lấy số để nhận số.</source>
        <translation>On arrival, hold this code before the scanner of the ticket machine.</translation>
    </message>
    <message>
        <source>PHIẾU HẸN</source>
        <translation>APPOINTMENT</translation>
    </message>
    <message>
        <source>Đặt hẹn lúc %1</source>
        <translation>Booked %1</translation>
    </message>
    <message>
        <source>Đến sau giờ hẹn thì chờ như người không hẹn.</source>
        <translation>After this time you wait as without an appointment.</translation>
    </message>
    <message numerus="yes">
        <source>Đến trễ quá %n phút thì chờ như người không hẹn.</source>
        <translation>
            <numerusform>More than %n minute late: wait as without an appointment.</numerusform>
            <numerusform>More than %n minutes late: wait as without an appointment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskHelp</name>
    <message>
        <source>Chưa thấy thủ tục nào khớp. Bấm “Hỏi” để hỏi.</source>
        <translation>No procedure matches yet. Press “Ask” to ask.</translation>
    </message>
    <message>
        <source>Gõ việc cần làm, có dấu hay không dấu đều được.</source>
        <translation>Type what you need to do, in a few words.</translation>
    </message>
    <message>
        <source>Nói câu hỏi</source>
        <translation>Say the question</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đang tìm…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Đọc câu trả lời bằng mã</source>
        <translation>Read an answer by its code</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ví dụ: làm khai sinh cho con cần giấy gì?</source>
        <translation>For example: papers to register a birth?</translation>
    </message>
    <message>
        <source>Ông/Bà muốn hỏi gì?</source>
        <translation>What would you like to ask?</translation>
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
    <name>BusyPage</name>
    <message>
        <source>Đang lấy số…</source>
        <translation>Taking your number…</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Chọn thủ tục</source>
        <translation>Choose a procedure</translation>
    </message>
    <message>
        <source>Hồ sơ %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Không có số này trong hôm nay.</source>
        <translation>There is no such number today.</translation>
    </message>
    <message>
        <source>Lấy số nhận kết quả và đưa giấy hẹn cho cán bộ. Máy không lưu mã hồ sơ.</source>
        <translation>Take a number for results and give the receipt to the officer. The machine keeps no dossier code.</translation>
    </message>
    <message>
        <source>Máy chưa hiểu mã này</source>
        <translation>This code is not understood</translation>
    </message>
    <message>
        <source>Máy không lưu và không hiện thông tin nào trên thẻ.</source>
        <translation>Nothing on the card is stored or shown.</translation>
    </message>
    <message>
        <source>Máy này không thu tiền. Đã chuyển khoản thì xin cho cán bộ xem: cán bộ thấy tiền về mới tính là đã nộp.</source>
        <translation>This machine takes no money. If you have paid by transfer, show it to the officer: it counts once the officer has seen the money arrive.</translation>
    </message>
    <message>
        <source>Máy quét gõ ra chữ có dấu</source>
        <translation>The scanner types accented letters</translation>
    </message>
    <message>
        <source>Máy đọc được: mã hẹn, mã câu hỏi, thẻ căn cước, giấy hẹn trả kết quả, phiếu số và mã thủ tục.</source>
        <translation>The machine reads: appointments, codes of questions, identity cards, dossier receipts, tickets and codes of procedures.</translation>
    </message>
    <message>
        <source>Mã thủ tục %1. Xin hỏi cán bộ nơi tiếp nhận.</source>
        <translation>Procedure code %1. Please ask an officer where it is handled.</translation>
    </message>
    <message>
        <source>Mã đọc chưa rõ</source>
        <translation>The code could not be read</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Collect a result</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Số này của ngày khác: xin lấy số mới.</source>
        <translation>This number is of another day: please take a new one.</translation>
    </message>
    <message>
        <source>Số này không còn hiệu lực: xin hỏi cán bộ.</source>
        <translation>This number is no longer valid: please ask an officer.</translation>
    </message>
    <message>
        <source>Số này đang được gọi. Xin mời Ông/Bà đến ngay.</source>
        <translation>This number is being called. Please go there now.</translation>
    </message>
    <message>
        <source>Theo ngày sinh trên thẻ, Ông/Bà thuộc diện ưu tiên: %1.</source>
        <translation>By the birth date on the card you have priority: %1.</translation>
    </message>
    <message>
        <source>Thủ tục này không có ở đây</source>
        <translation>This procedure is not handled here</translation>
    </message>
    <message>
        <source>Xin chọn trên màn hình. Cán bộ: tắt bộ gõ tiếng Việt của máy này, hoặc nối máy quét qua cổng nối tiếp.</source>
        <translation>Please choose on the screen. Staff: switch this machine&apos;s Vietnamese input method off, or connect the scanner by a serial port.</translation>
    </message>
    <message>
        <source>Xin cầm sẵn giấy hẹn trả kết quả và giấy tờ tùy thân, rồi lấy số.</source>
        <translation>Have your receipt and an identity document ready, then take a number.</translation>
    </message>
    <message>
        <source>Xin đưa mã lại gần máy quét một lần nữa, hoặc chọn trên màn hình.</source>
        <translation>Please hold the code to the scanner once more, or choose on the screen.</translation>
    </message>
    <message>
        <source>Đang tạm chờ ở quầy.</source>
        <translation>Set aside at the counter.</translation>
    </message>
    <message>
        <source>Đang xem số…</source>
        <translation>Looking up the number…</translation>
    </message>
    <message>
        <source>Đang được phục vụ.</source>
        <translation>Being served.</translation>
    </message>
    <message>
        <source>Đây là mã thanh toán</source>
        <translation>This is a payment code</translation>
    </message>
    <message>
        <source>Đã gọi mà chưa thấy Ông/Bà. Xin hỏi cán bộ để được gọi lại.</source>
        <translation>You were called and nobody came. Please ask an officer to call you again.</translation>
    </message>
    <message>
        <source>Đã xong.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>Đã đọc thẻ căn cước</source>
        <translation>Identity card read</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Có giấy hẹn? Xin đưa mã trên giấy vào máy quét.</source>
        <translation>Have a receipt? Hold its code to the scanner.</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%n chờ</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Không ưu tiên</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>Quầy %1 (%2)</source>
        <translation>Counter %1 (%2)</translation>
    </message>
    <message>
        <source>chưa có cán bộ</source>
        <translation>nobody there</translation>
    </message>
    <message>
        <source>chưa vào quầy</source>
        <translation>not at a counter</translation>
    </message>
    <message>
        <source>chặng %1</source>
        <translation>leg %1</translation>
    </message>
    <message>
        <source>quầy %1</source>
        <translation>counter %1</translation>
    </message>
    <message>
        <source>thường lệ</source>
        <translation>usual</translation>
    </message>
</context>
<context>
    <name>CitizenFacts</name>
    <message>
        <source>Khách nói: %1</source>
        <translation>Speaks %1</translation>
    </message>
</context>
<context>
    <name>ClipEntry</name>
    <message>
        <source>%1, chưa thu</source>
        <translation>%1, not recorded</translation>
    </message>
    <message>
        <source>%1, đã thu</source>
        <translation>%1, recorded</translation>
    </message>
</context>
<context>
    <name>ClockError</name>
    <message numerus="yes">
        <source>Đồng hồ máy này chậm %n giờ</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n hour slow</numerusform>
            <numerusform>This machine&apos;s clock is %n hours slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này chậm %n phút</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n minute slow</numerusform>
            <numerusform>This machine&apos;s clock is %n minutes slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này nhanh %n giờ</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n hour fast</numerusform>
            <numerusform>This machine&apos;s clock is %n hours fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này nhanh %n phút</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n minute fast</numerusform>
            <numerusform>This machine&apos;s clock is %n minutes fast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Nhóm này hôm nay đã hết số.</source>
        <translation>This line has no numbers left today.</translation>
    </message>
    <message>
        <source>Nhóm này không kịp phục vụ thêm trước giờ đóng cửa hôm nay.</source>
        <translation>This line cannot serve anybody else before closing today.</translation>
    </message>
    <message>
        <source>Nhóm này sắp hết lượt hôm nay: xin lấy số ngay.</source>
        <translation>This line is nearly full for today: take a number now.</translation>
    </message>
    <message>
        <source>Trung tâm sắp hết giờ làm việc: đóng cửa lúc %1.</source>
        <translation>The centre closes soon: at %1.</translation>
    </message>
</context>
<context>
    <name>ComfortRow</name>
    <message>
        <source>Chữ to</source>
        <translation>Large letters</translation>
    </message>
    <message>
        <source>Hạ thấp màn hình</source>
        <translation>Lower the screen</translation>
    </message>
    <message>
        <source>Không có âm thanh</source>
        <translation>No sound here</translation>
    </message>
    <message>
        <source>Nghe hướng dẫn</source>
        <translation>Listen to this page</translation>
    </message>
    <message>
        <source>Ngừng đọc</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Tương phản cao</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Âm lượng %1 trên 3</source>
        <translation>Volume %1 of 3</translation>
    </message>
</context>
<context>
    <name>CounterTable</name>
    <message>
        <source>Cán bộ</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Quầy</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Quầy đang mở: %1</source>
        <translation>Open counters: %1</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Theo quầy</source>
        <translation>By counter</translation>
    </message>
    <message>
        <source>Trung vị</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Từ lúc gọi</source>
        <translation>Since call</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>CounterTableRow</name>
    <message>
        <source>Chưa mở</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>CounterTile</name>
    <message>
        <source>Quầy %1</source>
        <translation>Counter %1</translation>
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
    <name>DaySheet</name>
    <message>
        <source>Chưa có số nào trong ngày này.</source>
        <translation>No number on this day yet.</translation>
    </message>
    <message>
        <source>Chưa được phục vụ</source>
        <translation>Not served</translation>
    </message>
    <message>
        <source>Còn chờ hoặc đang ở quầy</source>
        <translation>Waiting or at a counter</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Giấy và kết nối</source>
        <translation>Paper and connection</translation>
    </message>
    <message>
        <source>Gọi</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>In lúc %1</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>Không ai đóng ngày này; ngày sau đã bắt đầu.</source>
        <translation>Nobody closed this day; a later one has begun.</translation>
    </message>
    <message>
        <source>Không ưu tiên</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>Lâu nhất (Max)</source>
        <translation>Longest (Max)</translation>
    </message>
    <message>
        <source>Lượt gọi cuối cùng</source>
        <translation>Last call</translation>
    </message>
    <message>
        <source>Lượt gọi đầu tiên</source>
        <translation>First call</translation>
    </message>
    <message>
        <source>Lần in chưa rõ đã ra giấy</source>
        <translation>Prints nobody can be sure of</translation>
    </message>
    <message>
        <source>Lần in không được</source>
        <translation>Prints that failed</translation>
    </message>
    <message>
        <source>Ngày chưa đóng: số liệu lúc %1</source>
        <translation>Day not closed: figures of %1</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Phiếu in lại</source>
        <translation>Reprints</translation>
    </message>
    <message>
        <source>Phiếu đã in</source>
        <translation>Tickets printed</translation>
    </message>
    <message>
        <source>Quầy số %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Số cấp khi mất kết nối, ghi sau</source>
        <translation>Numbers given offline, told later</translation>
    </message>
    <message>
        <source>Số không có phiếu giấy</source>
        <translation>Numbers without paper</translation>
    </message>
    <message>
        <source>Số thứ tự</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Số đã cấp</source>
        <translation>Numbers given</translation>
    </message>
    <message>
        <source>Theo nhóm dịch vụ; chờ bao nhiêu phút</source>
        <translation>By line; minutes of wait</translation>
    </message>
    <message>
        <source>Theo quầy; phục vụ bao nhiêu phút</source>
        <translation>By counter; minutes of service</translation>
    </message>
    <message>
        <source>Thời gian chờ</source>
        <translation>The wait</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Trung vị (P50)</source>
        <translation>Median (P50)</translation>
    </message>
    <message>
        <source>TỔNG KẾT NGÀY</source>
        <translation>END OF DAY</translation>
    </message>
    <message>
        <source>Vắng</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Đã phục vụ xong</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Đã đóng lúc %1</source>
        <translation>Closed at %1</translation>
    </message>
    <message>
        <source>Đã đóng lúc %1, người đóng: %2</source>
        <translation>Closed at %1 by %2</translation>
    </message>
    <message>
        <source>Ưu tiên mức 1</source>
        <translation>Priority level 1</translation>
    </message>
    <message>
        <source>Ưu tiên mức 2</source>
        <translation>Priority level 2</translation>
    </message>
    <message>
        <source>Ưu tiên; chờ bao nhiêu phút</source>
        <translation>Priority; minutes of wait</translation>
    </message>
</context>
<context>
    <name>DeskBand</name>
    <message>
        <source>Câu hỏi: %1</source>
        <translation>Questions: %1</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Rời quầy</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Đã hoàn tất: %1</source>
        <translation>Finished: %1</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Chuyển đến cán bộ này</source>
        <translation>For this officer</translation>
    </message>
    <message>
        <source>Chuyển đến quầy này</source>
        <translation>For this counter</translation>
    </message>
    <message>
        <source>Còn: nhóm %1</source>
        <translation>Still to visit: line %1</translation>
    </message>
    <message>
        <source>Cùng lượt này: %1</source>
        <translation>In the same visit: %1</translation>
    </message>
    <message>
        <source>Cùng phục vụ: %1</source>
        <translation>Together with: %1</translation>
    </message>
    <message>
        <source>Hướng dẫn thủ tục</source>
        <translation>Help with procedures</translation>
    </message>
    <message>
        <source>Hẹn %1</source>
        <translation>Appointment %1</translation>
    </message>
    <message>
        <source>Hẹn (đến muộn)</source>
        <translation>Appointment (came late)</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>For somebody else</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Collect a result</translation>
    </message>
    <message>
        <source>còn %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>quá hạn %1</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>từ lúc bắt đầu</source>
        <translation>since start</translation>
    </message>
    <message>
        <source>từ lúc gọi</source>
        <translation>since call</translation>
    </message>
    <message>
        <source>Đã chờ %1</source>
        <translation>Waited %1</translation>
    </message>
    <message>
        <source>Đã gọi %1/%2 lần</source>
        <translation>Called %1 of %2 times</translation>
    </message>
    <message numerus="yes">
        <source>Đã gọi %n lần</source>
        <translation>
            <numerusform>Called %n time</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Ưu tiên %1</source>
        <translation>Priority %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>%1 trở lại hàng chờ</source>
        <translation>%1 is back in the queue</translation>
    </message>
    <message>
        <source>%1 đi tiếp đến nhóm sau</source>
        <translation>%1 goes on to the next line</translation>
    </message>
    <message>
        <source>%1 được phục vụ riêng, chờ ở chỗ cũ</source>
        <translation>%1 is served separately, waits at its old place</translation>
    </message>
    <message>
        <source>%2 đã tiếp nhận quầy %1: cửa sổ này không gọi số nữa.</source>
        <translation>%2 has taken over counter %1: this window calls no more.</translation>
    </message>
    <message>
        <source>Bạn đã được đăng xuất khỏi quầy %1 từ nơi khác.</source>
        <translation>You were signed out of counter %1 from elsewhere.</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Bắt đầu phục vụ %1</source>
        <translation>Service of %1 has begun</translation>
    </message>
    <message>
        <source>Chuyển</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo.</source>
        <translation>Nobody is at the counter: press F2 to call the next number.</translation>
    </message>
    <message>
        <source>Chưa có dữ liệu của trung tâm: chạy “motcua setup” trước.</source>
        <translation>There is no record of a centre yet: run “motcua setup” first.</translation>
    </message>
    <message>
        <source>Chưa kết nối được dữ liệu: các phím dùng lại được ngay khi có kết nối.</source>
        <translation>The record cannot be reached: the keys work again as soon as it answers.</translation>
    </message>
    <message>
        <source>Chưa phục vụ khi hết ngày</source>
        <translation>Not served when the day ended</translation>
    </message>
    <message>
        <source>Ctrl+Z để lấy lại</source>
        <translation>Ctrl+Z takes it back</translation>
    </message>
    <message>
        <source>Câu hỏi {question} đã có người khác trả lời hoặc bỏ.</source>
        <translation>Somebody else has answered or dropped the question {question}.</translation>
    </message>
    <message>
        <source>Có lỗi ngoài dự kiến, đã ghi vào nhật ký: thử lại, nếu còn thì báo người quản trị.</source>
        <translation>Something unexpected happened and was logged: try again, then tell the administrator.</translation>
    </message>
    <message>
        <source>Danh mục có {faults} lỗi nên không được nhận; không có gì thay đổi.</source>
        <translation>The catalogue has {faults} faults and was not taken; nothing changed.</translation>
    </message>
    <message>
        <source>Danh sách lịch hẹn có {faults} lỗi nên không được nhận.</source>
        <translation>The list of appointments has {faults} faults and was not taken.</translation>
    </message>
    <message>
        <source>Dữ liệu nằm trên ổ mạng nên không an toàn: chuyển về ổ của máy.</source>
        <translation>The record lies on a network share, which is not safe: move it to a local disk.</translation>
    </message>
    <message>
        <source>Dữ liệu thuộc phiên bản cũ: chạy “motcua setup” để nâng cấp.</source>
        <translation>The record is of an earlier version: run “motcua setup” to upgrade it.</translation>
    </message>
    <message>
        <source>Dữ liệu thuộc phiên bản mới hơn: cập nhật chương trình trên máy này.</source>
        <translation>The record is of a later version: update the program on this machine.</translation>
    </message>
    <message>
        <source>Giữ phiếu</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Gọi lại</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Gọi ngoài lượt</source>
        <translation>Call out of turn</translation>
    </message>
    <message>
        <source>Gọi thêm người cùng</source>
        <translation>Call others along</translation>
    </message>
    <message>
        <source>Gọi tiếp</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Gọi {ticket} ngoài lượt thì phải chọn lý do.</source>
        <translation>Calling {ticket} out of turn takes a reason.</translation>
    </message>
    <message>
        <source>Hoàn tất</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Hôm nay quầy này không có ai vắng mặt.</source>
        <translation>Nobody has missed a call of this counter today.</translation>
    </message>
    <message>
        <source>Hủy phiếu</source>
        <translation>Cancel ticket</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này.</source>
        <translation>Nobody is waiting for this counter.</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy {counter}.</source>
        <translation>Nobody is waiting for counter {counter}.</translation>
    </message>
    <message>
        <source>Không còn gì để lấy lại ở phiếu {ticket}.</source>
        <translation>Nothing done to {ticket} can be taken back.</translation>
    </message>
    <message>
        <source>Không có quyền ghi dữ liệu: báo người quản trị.</source>
        <translation>The record may not be written: tell the administrator.</translation>
    </message>
    <message>
        <source>Không có việc nào vừa làm ở đây để lấy lại.</source>
        <translation>Nothing was done here just now that can be taken back.</translation>
    </message>
    <message>
        <source>Không kết nối được dữ liệu của trung tâm: kiểm tra mạng; màn hình tự nối lại.</source>
        <translation>The centre&apos;s record cannot be reached: check the network; the window reconnects by itself.</translation>
    </message>
    <message>
        <source>Không thể %1 khi phiếu ở trạng thái “%2”.</source>
        <translation>Cannot %1 while the ticket is in state “%2”.</translation>
    </message>
    <message>
        <source>Không thể {action} phiếu {ticket}: phiếu ở trạng thái “{state}”.</source>
        <translation>Cannot {action} ticket {ticket}: its state is “{state}”.</translation>
    </message>
    <message>
        <source>Không tìm thấy “{key}”: có thể nơi khác vừa thay đổi.</source>
        <translation>“{key}” was not found: it may just have been changed elsewhere.</translation>
    </message>
    <message>
        <source>Làm việc lại</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Lấy lại việc vừa làm</source>
        <translation>Take back the last action</translation>
    </message>
    <message>
        <source>Lệnh này đã được dùng cho việc khác: hãy bấm lại phím.</source>
        <translation>This command was used for something else: press the key again.</translation>
    </message>
    <message>
        <source>Lịch hẹn {code} vào lúc khác: {starts_at}.</source>
        <translation>The appointment {code} is at another time: {starts_at}.</translation>
    </message>
    <message>
        <source>Lịch hẹn {code} đã dùng hoặc đã hủy.</source>
        <translation>The appointment {code} has been used or cancelled.</translation>
    </message>
    <message>
        <source>Máy chủ không cho tài khoản của máy này làm việc đó: báo người quản trị.</source>
        <translation>The server does not let this machine’s login do that: tell the administrator.</translation>
    </message>
    <message>
        <source>Máy lưu dữ liệu hết chỗ trống: báo người quản trị ngay.</source>
        <translation>No space is left where the record lies: tell the administrator at once.</translation>
    </message>
    <message>
        <source>Ngày làm việc {day} đã được chốt.</source>
        <translation>The day {day} has been closed.</translation>
    </message>
    <message>
        <source>Nhóm dịch vụ {line} đang đóng.</source>
        <translation>Line {line} is closed.</translation>
    </message>
    <message>
        <source>Nhóm {line} hết chỗ hẹn lúc {starts_at}.</source>
        <translation>No appointment is left in line {line} at {starts_at}.</translation>
    </message>
    <message>
        <source>Nhóm {line} không nhận hẹn lúc {starts_at}.</source>
        <translation>Line {line} has no appointments at {starts_at}.</translation>
    </message>
    <message>
        <source>Nhóm {line} ngừng cấp số hôm nay: chỉ phục vụ những người đang chờ.</source>
        <translation>Line {line} gives no more numbers today: only who waits is served.</translation>
    </message>
    <message>
        <source>Nhóm {line} đã cấp hết {quota} số hôm nay.</source>
        <translation>Line {line} has given its {quota} numbers of today.</translation>
    </message>
    <message>
        <source>Nhận lại người vắng</source>
        <translation>Take back missed</translation>
    </message>
    <message>
        <source>Nội dung cần có từ {least} đến {most} ký tự, có chữ.</source>
        <translation>It takes {least} to {most} characters, some of them letters.</translation>
    </message>
    <message>
        <source>Phiếu {ticket} thuộc về {counter}: chỉ nơi đó hoặc người phụ trách được làm.</source>
        <translation>{ticket} belongs to {counter}: only they, or a lead, may do this.</translation>
    </message>
    <message>
        <source>Phục vụ cùng người khác</source>
        <translation>Served together with another</translation>
    </message>
    <message>
        <source>Phục vụ riêng</source>
        <translation>Serve separately</translation>
    </message>
    <message>
        <source>Quầy %1 vừa được mở ở một cửa sổ khác: cửa sổ này không gọi số nữa.</source>
        <translation>Counter %1 was opened in another window: this one calls no more.</translation>
    </message>
    <message>
        <source>Quầy này không giữ phiếu nào.</source>
        <translation>This counter holds no ticket.</translation>
    </message>
    <message>
        <source>Quầy {counter} đang có phiếu {ticket}: hoàn tất hoặc giữ phiếu đó trước.</source>
        <translation>Counter {counter} has ticket {ticket} in hand: finish or hold it first.</translation>
    </message>
    <message>
        <source>Quầy {counter} đang tạm nghỉ.</source>
        <translation>Counter {counter} is on pause.</translation>
    </message>
    <message>
        <source>Quầy đang tạm nghỉ: nhấn F8 để làm việc lại.</source>
        <translation>The counter is on pause: press F8 to open again.</translation>
    </message>
    <message>
        <source>Số {ticket} đã được đánh giá.</source>
        <translation>{ticket} has been rated already.</translation>
    </message>
    <message>
        <source>Số điện thoại không hợp lệ.</source>
        <translation>This is not a telephone number.</translation>
    </message>
    <message>
        <source>Thêm chặng</source>
        <translation>Add a leg</translation>
    </message>
    <message>
        <source>Thủ tục {procedure} đang tạm ngừng tiếp nhận.</source>
        <translation>Procedure {procedure} is not accepted at present.</translation>
    </message>
    <message>
        <source>Tiếp tục phiếu giữ</source>
        <translation>Resume held</translation>
    </message>
    <message>
        <source>Tiếp tục phục vụ %1</source>
        <translation>%1 resumed</translation>
    </message>
    <message>
        <source>Trung tâm đang ngoài giờ làm việc.</source>
        <translation>The centre is closed at this hour.</translation>
    </message>
    <message>
        <source>Trả về hàng chờ</source>
        <translation>Back to queue</translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>bàn giao</source>
        <translation>hand over</translation>
    </message>
    <message>
        <source>bắt đầu</source>
        <translation>start</translation>
    </message>
    <message>
        <source>cho đi tiếp</source>
        <translation>send on</translation>
    </message>
    <message>
        <source>chuyển</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>chốt ngày</source>
        <translation>close the day</translation>
    </message>
    <message>
        <source>cấp số</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>ghi vắng mặt</source>
        <translation>mark as no-show</translation>
    </message>
    <message>
        <source>giữ phiếu</source>
        <translation>hold</translation>
    </message>
    <message>
        <source>gọi lại</source>
        <translation>recall</translation>
    </message>
    <message>
        <source>gọi ngoài lượt</source>
        <translation>call out of turn</translation>
    </message>
    <message>
        <source>gọi thêm người cùng</source>
        <translation>call along</translation>
    </message>
    <message>
        <source>gọi tiếp</source>
        <translation>call</translation>
    </message>
    <message>
        <source>hoàn tất</source>
        <translation>finish</translation>
    </message>
    <message>
        <source>hủy phiếu</source>
        <translation>cancel</translation>
    </message>
    <message>
        <source>lấy lại việc vừa làm</source>
        <translation>take back</translation>
    </message>
    <message>
        <source>mở lại</source>
        <translation>open again</translation>
    </message>
    <message>
        <source>nhóm %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>nhận lại</source>
        <translation>reinstate</translation>
    </message>
    <message>
        <source>quầy %1</source>
        <translation>counter %1</translation>
    </message>
    <message>
        <source>thêm chặng</source>
        <translation>extend</translation>
    </message>
    <message>
        <source>tiếp tục</source>
        <translation>resume</translation>
    </message>
    <message>
        <source>trả về hàng chờ</source>
        <translation>send back</translation>
    </message>
    <message>
        <source>tách riêng</source>
        <translation>separate</translation>
    </message>
    <message>
        <source>{officer} đang ngồi ở quầy {counter}.</source>
        <translation>{officer} sits at counter {counter}.</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Đang phục vụ</source>
        <translation>Being served</translation>
    </message>
    <message>
        <source>Đã chuyển %1</source>
        <translation>%1 transferred</translation>
    </message>
    <message>
        <source>Đã ghi %1 vắng mặt</source>
        <translation>%1 noted as a no-show</translation>
    </message>
    <message>
        <source>Đã giữ %1</source>
        <translation>%1 held</translation>
    </message>
    <message>
        <source>Đã gọi %1</source>
        <translation>%1 called</translation>
    </message>
    <message>
        <source>Đã gọi lại %1</source>
        <translation>%1 recalled</translation>
    </message>
    <message>
        <source>Đã gọi thêm người cùng %1</source>
        <translation>Others called along with %1</translation>
    </message>
    <message>
        <source>Đã gọi {ticket} {calls} lần: ghi vắng mặt, không gọi thêm.</source>
        <translation>{ticket} has been called {calls} times: note a no-show instead.</translation>
    </message>
    <message>
        <source>Đã gọi đủ số lần: nhấn F5 để ghi vắng mặt, hoặc F2 để gọi người tiếp theo.</source>
        <translation>Called often enough: F5 notes a no-show, F2 calls the next one.</translation>
    </message>
    <message>
        <source>Đã gọi, chờ đến quầy</source>
        <translation>Called, not here yet</translation>
    </message>
    <message>
        <source>Đã hoàn tất</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Đã hoàn tất %1</source>
        <translation>%1 finished</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Đã hủy %1</source>
        <translation>%1 cancelled</translation>
    </message>
    <message>
        <source>Đã lấy lại: %1 – %2</source>
        <translation>Taken back: %1 – %2</translation>
    </message>
    <message>
        <source>Đã quá thời gian cho việc này: {ticket}.</source>
        <translation>It is too late for that: {ticket}.</translation>
    </message>
    <message>
        <source>Đã trả %1 về hàng chờ</source>
        <translation>%1 returned to the queue</translation>
    </message>
    <message>
        <source>Đã đổi các nhóm %1 còn phải đến</source>
        <translation>Changed which lines %1 still has to visit</translation>
    </message>
    <message>
        <source>Đã đổi đối tượng ưu tiên của %1</source>
        <translation>Priority of %1 changed</translation>
    </message>
    <message>
        <source>Đối tượng ưu tiên</source>
        <translation>Priority class</translation>
    </message>
    <message>
        <source>đổi đối tượng ưu tiên</source>
        <translation>change the priority of</translation>
    </message>
</context>
<context>
    <name>DevicePanel</name>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message numerus="yes">
        <source>và %n thiết bị nữa</source>
        <translation>
            <numerusform>and %n more device</numerusform>
            <numerusform>and %n more devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Bàn phím gọi số · quầy %1</source>
        <translation>Call pad · counter %1</translation>
    </message>
    <message>
        <source>Bảng số · quầy %1</source>
        <translation>Counter board · counter %1</translation>
    </message>
    <message>
        <source>Loa</source>
        <translation>Loudspeaker</translation>
    </message>
    <message>
        <source>báo lần cuối lúc %1</source>
        <translation>last heard at %1</translation>
    </message>
    <message>
        <source>chưa cài chương trình phát âm thanh</source>
        <translation>no program to play sound is installed</translation>
    </message>
    <message>
        <source>chưa có tin từ máy này</source>
        <translation>unknown, the machine does not report</translation>
    </message>
    <message>
        <source>cổng đang bị chương trình khác dùng: đóng chương trình đó</source>
        <translation>another program has the port: close it</translation>
    </message>
    <message>
        <source>hoạt động tốt</source>
        <translation>works</translation>
    </message>
    <message>
        <source>không phát được âm thanh</source>
        <translation>sound cannot be played</translation>
    </message>
    <message>
        <source>không thấy cổng: kiểm tra dây và bộ chuyển đổi</source>
        <translation>no such port: look at the cable and the adapter</translation>
    </message>
    <message>
        <source>không thấy loa hoặc thẻ âm thanh</source>
        <translation>no loudspeaker or sound card found</translation>
    </message>
    <message>
        <source>không trả lời: kiểm tra nguồn, dây và địa chỉ</source>
        <translation>does not answer: look at its current, cable and address</translation>
    </message>
    <message>
        <source>mất đường dây: kiểm tra dây, máy tự nối lại</source>
        <translation>the line failed: look at the cable; it is tried again</translation>
    </message>
    <message>
        <source>nghe được</source>
        <translation>works</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>âm thanh không chạy hết, đã dừng</source>
        <translation>sound got stuck and was stopped</translation>
    </message>
    <message>
        <source>Đường dây</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>đang nối</source>
        <translation>open</translation>
    </message>
    <message>
        <source>đường dây đang mất</source>
        <translation>its line is away</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>EmergencyZones</name>
    <message>
        <source>Tin khẩn ở:</source>
        <translation>Emergency message in:</translation>
    </message>
    <message>
        <source>Tin khẩn: cả sảnh</source>
        <translation>Emergency message: whole hall</translation>
    </message>
    <message>
        <source>Tin khẩn: khu %1</source>
        <translation>Emergency message: zone %1</translation>
    </message>
</context>
<context>
    <name>FactRows</name>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Where to hand in</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Time limit</translation>
    </message>
</context>
<context>
    <name>FolderLabel</name>
    <message>
        <source>Hẹn trả: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Nhận: %1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>Xử lý: %1</source>
        <translation>In charge: %1</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Trang đầu</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Chạm vào thủ tục để xem giấy tờ, phí, thời hạn:</source>
        <translation>Touch one for its papers, fee and time:</translation>
    </message>
    <message>
        <source>Có thể là một trong các thủ tục này:</source>
        <translation>It may be one of these:</translation>
    </message>
    <message>
        <source>Hay Ông/Bà hỏi về thủ tục khác?</source>
        <translation>Or did you mean another one?</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>%1–%2 phút</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>Chưa có kết nối. Đang thử lại, xin hỏi cán bộ.</source>
        <translation>Not connected yet. Trying again; please ask an officer.</translation>
    </message>
    <message>
        <source>Chưa gọi số nào</source>
        <translation>No number called yet</translation>
    </message>
    <message>
        <source>Gói giọng nói %1: %2. Giọng máy đọc thay.</source>
        <translation>Voice pack %1: %2. A machine&apos;s voice speaks instead.</translation>
    </message>
    <message>
        <source>Hôm nay mở cửa %1</source>
        <translation>Open today %1</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ</source>
        <translation>Closed all day today</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ: %1</source>
        <translation>Closed all day today: %1</translation>
    </message>
    <message>
        <source>Hôm nay tại thôn</source>
        <translation>Today in the village</translation>
    </message>
    <message>
        <source>Không có khu %1: màn hình này gọi mọi quầy.</source>
        <translation>There is no zone %1: this screen calls for all counters.</translation>
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
    <message>
        <source>Màn hình này đọc được đến %1 m, ghế xa nhất cách %2 m.</source>
        <translation>This screen can be read from up to %1 m; the farthest seat is %2 m away.</translation>
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
        <source>Sắp đến lượt</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Số liệu lúc %1, đang kết nối lại…</source>
        <translation>As of %1, reconnecting…</translation>
    </message>
    <message numerus="yes">
        <source>Số liệu lúc %1, đã cũ %n phút, đang kết nối lại…</source>
        <translation>
            <numerusform>As of %1, %n minute ago, reconnecting…</numerusform>
            <numerusform>As of %1, %n minutes ago, reconnecting…</numerusform>
        </translation>
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
        <source>dưới %1 phút</source>
        <translation>under %1 min</translation>
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
        <source>trên %1 phút</source>
        <translation>over %1 min</translation>
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
    <name>HallNoticeRow</name>
    <message>
        <source>Gỡ xuống</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>Gỡ xuống: %1</source>
        <translation>Take down: %1</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sửa: %1</source>
        <translation>Change: %1</translation>
    </message>
</context>
<context>
    <name>HallNotices</name>
    <message>
        <source>Có cháy</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>Có địa điểm là phiên tại thôn: cần cả giờ từ và giờ đến.</source>
        <translation>With a place it is a session in a village: both times, from and until, are needed.</translation>
    </message>
    <message>
        <source>Cả sảnh</source>
        <translation>Whole hall</translation>
    </message>
    <message>
        <source>Cấp cứu</source>
        <translation>Medical emergency</translation>
    </message>
    <message>
        <source>Giờ ở ô “Đến” phải sau giờ ở ô “Từ”.</source>
        <translation>It must end after it begins.</translation>
    </message>
    <message>
        <source>Giờ ở ô “Đến” đã qua: thông báo sẽ không hiện.</source>
        <translation>The end has passed already: the notice would not be shown.</translation>
    </message>
    <message>
        <source>Không hiểu giờ ở ô “Từ”: gõ như 14:30, 14:30 5/12 hoặc 5/12/2026.</source>
        <translation>The beginning is not understood: type 14:30, 14:30 5/12 or 5/12/2026 (day/month).</translation>
    </message>
    <message>
        <source>Không hiểu giờ ở ô “Đến”: gõ như 16:00, 16:00 5/12 hoặc 5/12/2026.</source>
        <translation>The end is not understood: type 16:00, 16:00 5/12 or 5/12/2026 (day/month).</translation>
    </message>
    <message>
        <source>Mất điện</source>
        <translation>Power failure</translation>
    </message>
    <message>
        <source>Ngừng tiếp nhận</source>
        <translation>Service suspended</translation>
    </message>
    <message>
        <source>Rời tòa nhà</source>
        <translation>Leave the building</translation>
    </message>
    <message>
        <source>Viết nội dung tiếng Việt trước.</source>
        <translation>Write the Vietnamese text first.</translation>
    </message>
    <message>
        <source>khu %1</source>
        <translation>zone %1</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>đến %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>HallPanel</name>
    <message>
        <source>Bấm lần nữa</source>
        <translation>Press again</translation>
    </message>
    <message>
        <source>Khẩn cấp, bấm hai lần:</source>
        <translation>Emergency, press twice:</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Hình ảnh %1</source>
        <translation>Picture from %1</translation>
    </message>
    <message>
        <source>Quầy %1</source>
        <translation>Counter %1</translation>
    </message>
    <message>
        <source>Tạm nghỉ từ %1: %2</source>
        <translation>On pause since %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này chậm %n phút</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n minute slow</numerusform>
            <numerusform>This machine&apos;s clock is %n minutes slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đồng hồ máy này nhanh %n phút</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n minute fast</numerusform>
            <numerusform>This machine&apos;s clock is %n minutes fast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Chuyển đến nhóm (gõ chữ), quầy (gõ số) hoặc cán bộ (gõ mã)</source>
        <translation>Transfer to a line (its letter), a counter (its number) or an officer (their code)</translation>
    </message>
    <message>
        <source>Câu hỏi để lại: trả lời; dạy trợ lý từ mới; hỏi trợ lý</source>
        <translation>Questions left: answer them; teach the assistant new words; ask it</translation>
    </message>
    <message>
        <source>Giữ phiếu trong số phút chọn; quầy trống thì tiếp tục phiếu giữ</source>
        <translation>Hold for some minutes; at an empty counter, resume a held ticket</translation>
    </message>
    <message>
        <source>Gọi lại người vừa gọi</source>
        <translation>Call the same person again</translation>
    </message>
    <message>
        <source>Gọi mà không đến: ghi vắng mặt</source>
        <translation>Called but did not come: no-show</translation>
    </message>
    <message>
        <source>Gọi ngoài lượt, có lý do; đang có người thì gọi thêm người đi cùng</source>
        <translation>Call out of turn, with a reason; with somebody here, call others along</translation>
    </message>
    <message>
        <source>Gọi số tiếp theo; hoàn tất người đang ở quầy, ai gọi đủ lần mà không đến thì ghi vắng mặt</source>
        <translation>Call the next; finishes who is here, notes a no-show for who never came</translation>
    </message>
    <message>
        <source>Hoàn tất; còn nhóm khác thì đi tiếp</source>
        <translation>Finish; with lines still to visit, send on</translation>
    </message>
    <message>
        <source>Hủy phiếu, hỏi lại trước khi hủy</source>
        <translation>Cancel the ticket; asks before it does</translation>
    </message>
    <message>
        <source>Lấy lại việc vừa làm, nhiều lần thì lùi dần</source>
        <translation>Take the last action back; again, the one before</translation>
    </message>
    <message>
        <source>Người dân đã đến: bắt đầu phục vụ</source>
        <translation>The citizen is here: start serving</translation>
    </message>
    <message>
        <source>Người vắng mặt đã đến: nhận lại</source>
        <translation>A no-show has come: take back</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Rời quầy (hoặc Ctrl+Q)</source>
        <translation>Sign out (or Ctrl+Q)</translation>
    </message>
    <message>
        <source>Thêm nhóm phải đến sau đó với cùng số này; nhóm đã có thì bỏ ra</source>
        <translation>Add a line to visit next with the same number; one already there is taken out</translation>
    </message>
    <message>
        <source>Trả về hàng chờ</source>
        <translation>Back to queue</translation>
    </message>
    <message>
        <source>Tìm một phiếu bất kỳ của hôm nay theo số</source>
        <translation>Look up any ticket of today by its number</translation>
    </message>
    <message>
        <source>Tạm nghỉ có lý do; nhấn lần nữa để làm việc lại</source>
        <translation>Pause with a reason; again to open</translation>
    </message>
    <message>
        <source>Đóng bảng đang mở, không thay đổi gì</source>
        <translation>Close what is open, change nothing</translation>
    </message>
    <message>
        <source>Đổi đối tượng ưu tiên</source>
        <translation>Change the priority class</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Hỏi bằng chữ</source>
        <translation>Ask in writing</translation>
    </message>
    <message>
        <source>Không biết thủ tục</source>
        <translation>I am not sure what I need</translation>
    </message>
    <message>
        <source>Nhận kết quả</source>
        <translation>Collect a result</translation>
    </message>
    <message>
        <source>Tìm thủ tục, hỏi bằng chữ</source>
        <translation>Search, ask in writing</translation>
    </message>
    <message>
        <source>Xem số, đánh giá</source>
        <translation>My number, rating</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Xin chào!</source>
        <translation>Welcome!</translation>
    </message>
    <message>
        <source>Ông/Bà cần làm thủ tục gì?</source>
        <translation>What can we do for you?</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Hôm nay chưa có ai lấy số</source>
        <translation>Nobody has taken a number today</translation>
    </message>
    <message>
        <source>Lượt gọi</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Lượt lấy số</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Lượt theo giờ</source>
        <translation>By hour</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n ngày</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ai được làm</source>
        <translation>Who may do it</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Bỏ, kèm lý do</source>
        <translation>Drop, with the reason</translation>
    </message>
    <message>
        <source>Chọn thủ tục trước: gõ vài chữ của tên, không cần dấu.</source>
        <translation>Choose the procedure first: type a few letters of its name, no accents needed.</translation>
    </message>
    <message>
        <source>Cách làm</source>
        <translation>How it is done</translation>
    </message>
    <message>
        <source>Câu này đã xong; chỉ còn sửa câu trả lời.</source>
        <translation>This one is done; only its answer can be corrected.</translation>
    </message>
    <message>
        <source>Danh mục không nói điều này.</source>
        <translation>The catalogue does not say.</translation>
    </message>
    <message>
        <source>Dạy trợ lý</source>
        <translation>Teach the assistant</translation>
    </message>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Gõ câu trả lời trước khi gửi.</source>
        <translation>Type the answer before sending it.</translation>
    </message>
    <message>
        <source>Gõ câu trả lời; người hỏi đọc bằng mã</source>
        <translation>Type the answer; it is read with the code</translation>
    </message>
    <message>
        <source>Gõ lý do trước khi bỏ: người hỏi sẽ đọc lý do đó.</source>
        <translation>Type the reason first: whoever asked will read it.</translation>
    </message>
    <message>
        <source>Gửi trả lời</source>
        <translation>Send the answer</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Hỏi trợ lý như người dân hỏi</source>
        <translation>Ask the assistant as a citizen would</translation>
    </message>
    <message>
        <source>Không có câu hỏi nào đang chờ trả lời</source>
        <translation>No question is waiting for an answer</translation>
    </message>
    <message>
        <source>Không có thủ tục nào trong danh mục giống câu này</source>
        <translation>No procedure of the catalogue resembles this question</translation>
    </message>
    <message>
        <source>Kết quả nhận được</source>
        <translation>What you receive</translation>
    </message>
    <message>
        <source>Nghĩa là thủ tục nào? Gõ vài chữ, không cần dấu</source>
        <translation>Which procedure is meant? Type a few letters</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Where to hand in</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Sửa trả lời</source>
        <translation>Correct the answer</translation>
    </message>
    <message>
        <source>Thời hạn giải quyết</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Thủ tục tìm được hiện ở đây</source>
        <translation>The procedures found stand here</translation>
    </message>
    <message>
        <source>Trợ lý hiểu mọi câu đã được hỏi</source>
        <translation>The assistant has understood everything it was asked</translation>
    </message>
    <message>
        <source>Trợ lý không chắc: đây chỉ là thủ tục gần giống nhất.</source>
        <translation>The assistant is not sure: these are only the nearest procedures.</translation>
    </message>
    <message>
        <source>Từ nay “%1” dẫn đến: %2</source>
        <translation>From now on “%1” leads to: %2</translation>
    </message>
    <message>
        <source>chờ %1</source>
        <translation>waiting %1</translation>
    </message>
    <message numerus="yes">
        <source>hỏi %n lần</source>
        <translation>
            <numerusform>asked once</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>hỏi bằng điện thoại</source>
        <translation>asked by phone</translation>
    </message>
    <message>
        <source>hỏi ở máy lấy số</source>
        <translation>asked at the kiosk</translation>
    </message>
    <message>
        <source>hỏi ở quầy</source>
        <translation>asked at the counter</translation>
    </message>
    <message>
        <source>lần cuối %1 trước</source>
        <translation>last %1 ago</translation>
    </message>
    <message>
        <source>mã %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>tiếng Anh</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>tiếng Pháp</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>tiếng Việt</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Đã bỏ câu hỏi mã %1</source>
        <translation>Question %1 has been dropped</translation>
    </message>
    <message>
        <source>Đã bỏ qua “%1”</source>
        <translation>“%1” is ignored</translation>
    </message>
    <message>
        <source>Đã gửi câu trả lời cho mã %1</source>
        <translation>The answer for code %1 has been sent</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>đã trả lời, chưa đọc</source>
        <translation>answered, not read yet</translation>
    </message>
    <message>
        <source>đã trả lời, đã đọc</source>
        <translation>answered, read</translation>
    </message>
</context>
<context>
    <name>InboxTabs</name>
    <message>
        <source>Chưa hiểu (%1)</source>
        <translation>Not understood (%1)</translation>
    </message>
    <message>
        <source>Câu hỏi (%1)</source>
        <translation>Questions (%1)</translation>
    </message>
    <message>
        <source>Hỏi trợ lý</source>
        <translation>Ask the assistant</translation>
    </message>
    <message>
        <source>Về quầy</source>
        <translation>Back to the counter</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Bỏ dấu thanh</source>
        <translation>Remove the tone</translation>
    </message>
    <message>
        <source>Chữ hoa</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Chữ số và dấu câu</source>
        <translation>Digits and signs</translation>
    </message>
    <message>
        <source>Dấu chấm</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>Dấu chấm hỏi</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Dấu chấm phẩy</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Dấu chấm than</source>
        <translation>Exclamation mark</translation>
    </message>
    <message>
        <source>Dấu cách</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Dấu gạch chéo</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Dấu gạch ngang</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Dấu hai chấm</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Dấu huyền</source>
        <translation>Falling tone</translation>
    </message>
    <message>
        <source>Dấu hỏi</source>
        <translation>Asking tone</translation>
    </message>
    <message>
        <source>Dấu ngoặc kép</source>
        <translation>Quotation mark</translation>
    </message>
    <message>
        <source>Dấu ngã</source>
        <translation>Tumbling tone</translation>
    </message>
    <message>
        <source>Dấu nháy</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Dấu nặng</source>
        <translation>Heavy tone</translation>
    </message>
    <message>
        <source>Dấu phẩy</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Dấu sắc</source>
        <translation>Rising tone</translation>
    </message>
    <message>
        <source>Mở ngoặc</source>
        <translation>Open bracket</translation>
    </message>
    <message>
        <source>Quay lại</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Trang đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Xóa hết</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Xóa một chữ</source>
        <translation>Delete one letter</translation>
    </message>
    <message>
        <source>bỏ dấu</source>
        <translation>no tone</translation>
    </message>
    <message>
        <source>dấu cách</source>
        <translation>space</translation>
    </message>
    <message>
        <source>huyền</source>
        <translation>huyền</translation>
    </message>
    <message>
        <source>hỏi</source>
        <translation>hỏi</translation>
    </message>
    <message>
        <source>ngã</source>
        <translation>ngã</translation>
    </message>
    <message>
        <source>nặng</source>
        <translation>nặng</translation>
    </message>
    <message>
        <source>sắc</source>
        <translation>sắc</translation>
    </message>
    <message>
        <source>Đóng ngoặc</source>
        <translation>Close bracket</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Bàn phím</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>KioskHead</name>
    <message numerus="yes">
        <source>%n phiếu đang chờ ghi vào dữ liệu của trung tâm</source>
        <translation>
            <numerusform>%n ticket is still to be entered in the centre&apos;s record</numerusform>
            <numerusform>%n tickets are still to be entered in the centre&apos;s record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskRows</name>
    <message>
        <source>Giấy tờ cần mang: hỏi cán bộ</source>
        <translation>Papers to bring: please ask staff</translation>
    </message>
    <message>
        <source>Hôm nay đã hết số</source>
        <translation>No numbers left today</translation>
    </message>
    <message>
        <source>Tạm ngừng nhận số</source>
        <translation>Closed for now</translation>
    </message>
</context>
<context>
    <name>KioskWords</name>
    <message>
        <source>Câu hỏi cần có từ %1 đến %2 ký tự.</source>
        <translation>A question takes %1 to %2 characters.</translation>
    </message>
    <message>
        <source>Danh mục vừa thay đổi nên máy không tìm thấy mục đã chọn.</source>
        <translation>The list has just changed and your choice is no longer in it.</translation>
    </message>
    <message>
        <source>Giờ hẹn này đã đủ người.</source>
        <translation>This appointment time is full.</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm đã ngừng cấp số.</source>
        <translation>The centre gives no more numbers today.</translation>
    </message>
    <message>
        <source>Hệ thống lấy số chưa sẵn sàng trên máy này.</source>
        <translation>The ticket system is not ready on this machine.</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>Không còn ai đang chờ.</source>
        <translation>Nobody is waiting any more.</translation>
    </message>
    <message>
        <source>Không có câu hỏi nào mang mã này. Vui lòng xem lại từng chữ và số.</source>
        <translation>There is no question with this code. Please check each letter and digit.</translation>
    </message>
    <message>
        <source>Không có giờ hẹn này.</source>
        <translation>There is no such appointment time.</translation>
    </message>
    <message>
        <source>Không tìm thấy máy in.</source>
        <translation>The printer cannot be found.</translation>
    </message>
    <message>
        <source>Lịch hẹn này không còn dùng được.</source>
        <translation>This appointment can no longer be used.</translation>
    </message>
    <message>
        <source>Lịch hẹn này vào ngày khác.</source>
        <translation>This appointment is on another day.</translation>
    </message>
    <message>
        <source>Máy chưa nối được với hệ thống lấy số. Máy đang tự thử lại từng giây.</source>
        <translation>This machine cannot reach the ticket system. It keeps trying every second.</translation>
    </message>
    <message>
        <source>Máy chưa nối được với trung tâm. Xin bấm lại sau ít phút.</source>
        <translation>This kiosk cannot reach the centre. Please try again in a few minutes.</translation>
    </message>
    <message>
        <source>Máy chủ chưa cho phép máy này làm việc đó.</source>
        <translation>The server does not let this machine do that yet.</translation>
    </message>
    <message>
        <source>Máy chủ đã hết chỗ lưu nên chưa cấp được số.</source>
        <translation>The server has no space left, so no number can be given.</translation>
    </message>
    <message>
        <source>Máy gặp lỗi ngoài dự kiến và đã ghi lại để sửa.</source>
        <translation>Something unexpected went wrong; it has been noted for repair.</translation>
    </message>
    <message>
        <source>Máy in bị ngắt kết nối.</source>
        <translation>The printer has been disconnected.</translation>
    </message>
    <message>
        <source>Máy in gặp lỗi.</source>
        <translation>The printer has a fault.</translation>
    </message>
    <message>
        <source>Máy in hết giấy.</source>
        <translation>The printer is out of paper.</translation>
    </message>
    <message>
        <source>Máy in không trả lời.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Máy in sắp hết giấy.</source>
        <translation>The printer is almost out of paper.</translation>
    </message>
    <message>
        <source>Máy in đang bận việc khác.</source>
        <translation>The printer is busy with something else.</translation>
    </message>
    <message>
        <source>Máy in đang tạm dừng.</source>
        <translation>The printer is paused.</translation>
    </message>
    <message>
        <source>Máy in đứng giữa chừng.</source>
        <translation>The printer has stopped halfway.</translation>
    </message>
    <message>
        <source>Máy không tìm thấy lịch hẹn của mã này.</source>
        <translation>No appointment was found for this code.</translation>
    </message>
    <message>
        <source>Máy lấy số không làm được việc này.</source>
        <translation>The ticket machine cannot do this.</translation>
    </message>
    <message>
        <source>Máy đã tắt trước khi in.</source>
        <translation>The machine stopped before it printed.</translation>
    </message>
    <message>
        <source>Nhóm %1 hiện tạm ngừng nhận thêm số.</source>
        <translation>Line %1 takes no more numbers for now.</translation>
    </message>
    <message>
        <source>Nhóm %1 không kịp phục vụ thêm trong hôm nay.</source>
        <translation>Line %1 has no time left for today.</translation>
    </message>
    <message>
        <source>Nhóm %1 đã hết số của hôm nay.</source>
        <translation>Line %1 has no numbers left today.</translation>
    </message>
    <message>
        <source>Nắp máy in đang mở.</source>
        <translation>The printer cover is open.</translation>
    </message>
    <message>
        <source>Quầy đang phục vụ người khác.</source>
        <translation>The counter is serving somebody else.</translation>
    </message>
    <message>
        <source>Số này đã được đánh giá. Xin cảm ơn Ông/Bà.</source>
        <translation>This number has been rated. Thank you.</translation>
    </message>
    <message>
        <source>Thủ tục này không còn được tiếp nhận.</source>
        <translation>This procedure is no longer accepted here.</translation>
    </message>
    <message>
        <source>Trung tâm đang nghỉ.</source>
        <translation>The centre is closed now.</translation>
    </message>
</context>
<context>
    <name>LeavePage</name>
    <message>
        <source>Mã của cán bộ</source>
        <translation>Staff code</translation>
    </message>
    <message numerus="yes">
        <source>Mã sai. Thử lại sau %n giây.</source>
        <translation>
            <numerusform>Wrong code. Try again in %n second.</numerusform>
            <numerusform>Wrong code. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mã sai. Xin thử lại.</source>
        <translation>Wrong code. Please try again.</translation>
    </message>
    <message>
        <source>Nhập mã để đóng ki-ốt</source>
        <translation>Enter the code to close the kiosk</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Độ to của giọng: %1 %</source>
        <translation>Loudness of the voice: %1 %</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Lâu nhất</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Quầy mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Theo nhóm dịch vụ</source>
        <translation>By line</translation>
    </message>
    <message>
        <source>Trung vị</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
</context>
<context>
    <name>ManagerBand</name>
    <message>
        <source>Bảng tin sảnh</source>
        <translation>Hall notices</translation>
    </message>
    <message>
        <source>Tổng quan hôm nay</source>
        <translation>Today at a glance</translation>
    </message>
    <message>
        <source>cập nhật %1</source>
        <translation>updated %1</translation>
    </message>
</context>
<context>
    <name>ManagerScreen</name>
    <message>
        <source>%1 % số đã lấy</source>
        <translation>%1% of arrivals</translation>
    </message>
    <message numerus="yes">
        <source>%n lượt gọi</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người ở quầy</source>
        <translation>
            <numerusform>%n at a counter</numerusform>
            <numerusform>%n at counters</numerusform>
        </translation>
    </message>
    <message>
        <source>Chờ P90</source>
        <translation>P90 wait</translation>
    </message>
    <message>
        <source>Chờ lâu nhất</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Trung vị chờ</source>
        <translation>Median wait</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>quá 15 phút</source>
        <translation>over 15 minutes</translation>
    </message>
    <message>
        <source>quá 30 phút</source>
        <translation>over 30 minutes</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đã hoàn tất</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Đã lấy số</source>
        <translation>Arrived</translation>
    </message>
</context>
<context>
    <name>NobodyHere</name>
    <message>
        <source>Chưa có ai ở quầy</source>
        <translation>Nobody at the counter</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này</source>
        <translation>Nobody is waiting for this counter</translation>
    </message>
    <message>
        <source>Nhấn F2 để gọi số tiếp theo</source>
        <translation>Press F2 to call the next number</translation>
    </message>
    <message>
        <source>Quầy đang tạm nghỉ</source>
        <translation>The counter is on pause</translation>
    </message>
</context>
<context>
    <name>NothingYet</name>
    <message>
        <source>Chưa có danh mục thủ tục. Xin Ông/Bà hỏi cán bộ.</source>
        <translation>No procedures have been entered yet. Please ask staff.</translation>
    </message>
    <message>
        <source>Đang kết nối…</source>
        <translation>Connecting…</translation>
    </message>
</context>
<context>
    <name>NoticeFields</name>
    <message>
        <source>Khu %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>Lưu thay đổi</source>
        <translation>Save the change</translation>
    </message>
    <message>
        <source>Phiên tại thôn</source>
        <translation>Session in a village</translation>
    </message>
    <message>
        <source>Thôi sửa</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Thông báo mới, tiếng Việt</source>
        <translation>New notice, in Vietnamese</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>tiếng Anh</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>tiếng Pháp</source>
        <translation>in French</translation>
    </message>
    <message>
        <source>ví dụ %1</source>
        <translation>e.g. %1</translation>
    </message>
    <message>
        <source>Đưa lên sảnh</source>
        <translation>Show in the hall</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>địa điểm</source>
        <translation>place</translation>
    </message>
</context>
<context>
    <name>NoticeRows</name>
    <message>
        <source>Trang %1/%2, xem tiếp</source>
        <translation>Page %1/%2, see more</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Số của Ông/Bà</source>
        <translation>Your number</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Chọn chữ cái, rồi chọn các số trên phiếu.</source>
        <translation>Choose the letter, then the digits on your ticket.</translation>
    </message>
    <message>
        <source>Chữ %1</source>
        <translation>Letter %1</translation>
    </message>
</context>
<context>
    <name>OfficerChoice</name>
    <message>
        <source>Cán bộ</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên, không cần dấu</source>
        <translation>Type some letters of the name</translation>
    </message>
    <message>
        <source>Tìm cán bộ theo tên</source>
        <translation>Find an officer by name</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Có thể chụp ảnh mã này thay phiếu giấy</source>
        <translation>You may photograph this code instead of taking paper</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Papers to bring</translation>
    </message>
</context>
<context>
    <name>PassageCard</name>
    <message>
        <source>Máy đã diễn đạt lại theo danh mục; xin xem nguyên văn ở trang thủ tục.</source>
        <translation>Put in simpler words by a machine; the original stands on the procedure’s page.</translation>
    </message>
</context>
<context>
    <name>PauseNote</name>
    <message>
        <source>làm việc lại</source>
        <translation>open again</translation>
    </message>
</context>
<context>
    <name>PaymentSlip</name>
    <message>
        <source>Chuyển khoản xong, xin cho cán bộ xem. Cán bộ thấy tiền về mới tính là đã nộp.</source>
        <translation>After the transfer, show it to the officer. It counts as paid once the officer has seen the money arrive.</translation>
    </message>
    <message>
        <source>Chủ tài khoản</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>In lúc %1</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>Ngân hàng</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>NỘP PHÍ, LỆ PHÍ</source>
        <translation>PAY A FEE</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Quét bằng ứng dụng ngân hàng</source>
        <translation>Scan with your bank&apos;s app</translation>
    </message>
    <message>
        <source>Số tài khoản</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>mã %1</source>
        <translation>code %1</translation>
    </message>
</context>
<context>
    <name>PhoneAsk</name>
    <message>
        <source>Có thể Ông/Bà cần</source>
        <translation>You may need</translation>
    </message>
    <message>
        <source>Danh mục chưa ghi điều này: xin hỏi cán bộ.</source>
        <translation>The catalogue does not say: please ask an officer.</translation>
    </message>
    <message>
        <source>Gửi câu hỏi này cho cán bộ</source>
        <translation>Send this question to an officer</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Hỏi về thủ tục</source>
        <translation>Ask about a procedure</translation>
    </message>
    <message>
        <source>Máy không biết chắc câu trả lời. Xin hỏi cán bộ ở quầy hướng dẫn.</source>
        <translation>I do not know the answer for certain. Please ask an officer at the help counter.</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Xem đầy đủ</source>
        <translation>See all of it</translation>
    </message>
    <message>
        <source>Ông/Bà muốn hỏi gì?</source>
        <translation>What would you like to ask?</translation>
    </message>
</context>
<context>
    <name>PhoneHome</name>
    <message>
        <source>Chưa đặt giờ làm việc: xin hỏi cán bộ.</source>
        <translation>No hours have been set: please ask an officer.</translation>
    </message>
    <message>
        <source>Giờ làm việc</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm đã ngừng làm việc</source>
        <translation>The centre has closed for today</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Trung tâm đang mở cửa</source>
        <translation>The centre is open</translation>
    </message>
    <message>
        <source>Xin chào Ông/Bà</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting now</translation>
    </message>
</context>
<context>
    <name>PhoneNotice</name>
    <message>
        <source>Chưa gửi được</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Chưa nối được với dữ liệu của trung tâm</source>
        <translation>The centre’s record cannot be reached yet</translation>
    </message>
    <message>
        <source>Không có trang này</source>
        <translation>There is no such page</translation>
    </message>
    <message>
        <source>Không tìm thấy phiếu này</source>
        <translation>This ticket cannot be found</translation>
    </message>
    <message>
        <source>Mạng này đang gửi quá nhiều yêu cầu</source>
        <translation>Too many requests come from this network</translation>
    </message>
    <message>
        <source>Nếu Ông/Bà vừa lấy số, xin chờ ít phút: trang sẽ tự tải lại. Số trên phiếu vẫn đúng.</source>
        <translation>If you have just taken a number, please wait a few minutes: this page loads again by itself. The number on your ticket is valid.</translation>
    </message>
    <message>
        <source>Phiếu này là của ngày đã qua</source>
        <translation>The day of this ticket is over</translation>
    </message>
    <message>
        <source>Trang của phiếu không còn dùng được. Nếu vẫn cần, xin lấy số mới.</source>
        <translation>Its page can no longer be used. If you still need to be served, please take a new number.</translation>
    </message>
    <message>
        <source>Trang này đang gặp lỗi</source>
        <translation>This page is not working at the moment</translation>
    </message>
    <message>
        <source>Trang sẽ tự thử lại. Xin theo dõi màn hình gọi số.</source>
        <translation>The page tries again by itself. Please watch the hall’s screen.</translation>
    </message>
    <message>
        <source>Trung tâm đang mất kết nối với dữ liệu. Xin thử lại sau ít phút.</source>
        <translation>The centre has lost its record for a moment. Please try again in a few minutes.</translation>
    </message>
    <message>
        <source>Xin quay lại và thử lần nữa.</source>
        <translation>Please go back and try again.</translation>
    </message>
    <message>
        <source>Xin quét lại mã, hoặc chọn một mục dưới đây.</source>
        <translation>Please scan the code again, or choose below.</translation>
    </message>
    <message numerus="yes">
        <source>Xin thử lại sau %n giây.</source>
        <translation>
            <numerusform>Please try again in %n second.</numerusform>
            <numerusform>Please try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xin thử lại sau ít phút, hoặc hỏi cán bộ.</source>
        <translation>Please try again in a few minutes, or ask an officer.</translation>
    </message>
    <message>
        <source>Yêu cầu không hợp lệ</source>
        <translation>This request is not valid</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Giờ làm việc</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Gửi câu hỏi cho cán bộ</source>
        <translation>Send a question to an officer</translation>
    </message>
    <message>
        <source>Hỏi</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Thủ tục và giấy tờ</source>
        <translation>Procedures and papers</translation>
    </message>
</context>
<context>
    <name>PhoneQuestion</name>
    <message>
        <source>Cán bộ chưa trả lời. Xin xem lại sau.</source>
        <translation>No officer has answered yet. Please look again later.</translation>
    </message>
    <message>
        <source>Cán bộ không trả lời được câu hỏi này</source>
        <translation>The officers cannot answer this question</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Câu hỏi %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Câu hỏi cần từ %1 đến %2 ký tự.</source>
        <translation>A question has %1 to %2 characters.</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Gửi câu hỏi cho cán bộ</source>
        <translation>Send a question to an officer</translation>
    </message>
    <message>
        <source>Không có câu hỏi nào mang mã này</source>
        <translation>No question has this code</translation>
    </message>
    <message>
        <source>Mã câu hỏi</source>
        <translation>Code of the question</translation>
    </message>
    <message>
        <source>Trả lời của cán bộ</source>
        <translation>The officer’s answer</translation>
    </message>
    <message>
        <source>Xin ghi lại mã này. Đọc câu trả lời bằng mã, ở trang này hoặc ở máy lấy số.</source>
        <translation>Please write this code down. Read the answer with it, on this page or at the kiosk.</translation>
    </message>
    <message>
        <source>Xin không ghi họ tên, số căn cước hay số điện thoại của ai.</source>
        <translation>Please write nobody’s name, identity number or telephone number.</translation>
    </message>
    <message>
        <source>Đã nhận câu hỏi</source>
        <translation>Your question has been received</translation>
    </message>
    <message>
        <source>Đọc</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Đọc câu trả lời</source>
        <translation>Read an answer</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Không tìm thấy thủ tục nào. Xin hỏi cán bộ.</source>
        <translation>No procedure was found. Please ask an officer.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Nơi tiếp nhận</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Thời hạn giải quyết</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Thủ tục này không còn được tiếp nhận. Xin hỏi cán bộ.</source>
        <translation>This procedure is no longer taken in. Please ask an officer.</translation>
    </message>
    <message>
        <source>Thủ tục và giấy tờ</source>
        <translation>Procedures and papers</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Tìm thủ tục</source>
        <translation>Find a procedure</translation>
    </message>
    <message>
        <source>Tạm ngừng nhận số</source>
        <translation>No numbers are given now</translation>
    </message>
    <message>
        <source>Xem trên Cổng Dịch vụ công quốc gia</source>
        <translation>See it on the national portal</translation>
    </message>
</context>
<context>
    <name>PhoneTicket</name>
    <message>
        <source>Bật chuông báo khi được gọi</source>
        <translation>Ring when I am called</translation>
    </message>
    <message>
        <source>Chuông đã bật. Xin để điện thoại có tiếng.</source>
        <translation>It will ring. Please leave your sound on.</translation>
    </message>
    <message>
        <source>Mất kết nối, đang tự nối lại.</source>
        <translation>Connection lost, trying again.</translation>
    </message>
    <message>
        <source>Mời Ông/Bà đến quầy %1</source>
        <translation>Please come to counter %1</translation>
    </message>
    <message>
        <source>Nếu vẫn cần, xin lấy số mới.</source>
        <translation>If you still need to be served, please take a new number.</translation>
    </message>
    <message>
        <source>Phiếu này đã được hủy</source>
        <translation>This ticket has been cancelled</translation>
    </message>
    <message>
        <source>Sắp đến lượt Ông/Bà</source>
        <translation>You are next</translation>
    </message>
    <message>
        <source>Số chưa được phục vụ trong ngày</source>
        <translation>This number was not served today</translation>
    </message>
    <message>
        <source>Số của Ông/Bà</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>Số liệu cách đây %1 giây.</source>
        <translation>As it was %1 seconds ago.</translation>
    </message>
    <message>
        <source>Số liệu cách đây %1 phút.</source>
        <translation>As it was %1 min ago.</translation>
    </message>
    <message>
        <source>Số liệu lúc %1.</source>
        <translation>As it was at %1.</translation>
    </message>
    <message>
        <source>Số đang chờ</source>
        <translation>Your number is waiting</translation>
    </message>
    <message>
        <source>Số đang được giữ tại quầy %1</source>
        <translation>Your number is on hold at counter %1</translation>
    </message>
    <message>
        <source>Số đã được gọi mà Ông/Bà vắng mặt</source>
        <translation>Your number was called and you were absent</translation>
    </message>
    <message>
        <source>Trang này tự cập nhật. Xin để màn hình sáng khi sắp đến lượt.</source>
        <translation>This page keeps itself up to date. Please keep the screen on when your turn is near.</translation>
    </message>
    <message>
        <source>Trang tự tải lại sau mỗi %1 giây.</source>
        <translation>The page loads again every %1 seconds.</translation>
    </message>
    <message>
        <source>Trung tâm đang mất kết nối với dữ liệu.</source>
        <translation>The centre has lost its record for a moment.</translation>
    </message>
    <message numerus="yes">
        <source>Trước Ông/Bà còn %n người</source>
        <translation>
            <numerusform>%n person is before you</numerusform>
            <numerusform>%n people are before you</numerusform>
        </translation>
    </message>
    <message>
        <source>Tôi đã biết</source>
        <translation>I have seen it</translation>
    </message>
    <message>
        <source>Vui lòng ở gần khu vực chờ đến khi số được gọi.</source>
        <translation>Please stay near the waiting area until your number is called.</translation>
    </message>
    <message>
        <source>Xin báo cán bộ để được nhận lại.</source>
        <translation>Please tell an officer to be taken back.</translation>
    </message>
    <message>
        <source>Xin chờ gần quầy: cán bộ sẽ gọi lại số này.</source>
        <translation>Please wait near the counter: the officer will call you again.</translation>
    </message>
    <message>
        <source>Xin mang theo phiếu và giấy tờ.</source>
        <translation>Please bring your ticket and your papers.</translation>
    </message>
    <message>
        <source>Đang được phục vụ tại quầy %1</source>
        <translation>Being served at counter %1</translation>
    </message>
    <message>
        <source>Đã hoàn tất. Cảm ơn Ông/Bà!</source>
        <translation>Done. Thank you!</translation>
    </message>
    <message>
        <source>Được gọi cùng một số khác</source>
        <translation>Called together with another number</translation>
    </message>
</context>
<context>
    <name>PriorityPage</name>
    <message>
        <source>Chạm một ô để lấy số.</source>
        <translation>Touch one to get your number.</translation>
    </message>
    <message>
        <source>Chạm một ô để lấy số. Máy không hỏi giấy tờ: cán bộ xem ở quầy.</source>
        <translation>Touch one to get your number. No proof is asked here: the officer looks at it.</translation>
    </message>
    <message>
        <source>Ông/Bà có thuộc diện ưu tiên?</source>
        <translation>Do you have priority?</translation>
    </message>
</context>
<context>
    <name>ProcedurePage</name>
    <message>
        <source>Mã thủ tục %1</source>
        <translation>Procedure code %1</translation>
    </message>
    <message>
        <source>Nhóm này hiện tạm ngừng nhận số. Xin hỏi cán bộ.</source>
        <translation>This line takes no numbers for now. Please ask staff.</translation>
    </message>
    <message>
        <source>Thêm vào lượt này</source>
        <translation>Add to this visit</translation>
    </message>
</context>
<context>
    <name>ProcedurePoster</name>
    <message>
        <source>Chưa có trang: xin hỏi cán bộ</source>
        <translation>No page yet: please ask an officer</translation>
    </message>
    <message>
        <source>In ngày %1</source>
        <translation>Printed on %1</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Nguồn: hỏi cán bộ</source>
        <translation>Source: ask an officer</translation>
    </message>
    <message>
        <source>Quét mã bằng điện thoại để xem giấy tờ cần mang, phí và thời hạn.</source>
        <translation>Scan the code with your phone for papers to bring, fee and time limit.</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>ProcedureWords</name>
    <message>
        <source>%1 hoặc %2</source>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1, tùy trường hợp</source>
        <translation>%1, depending on the case</translation>
    </message>
    <message numerus="yes">
        <source>%n bản chính</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bản sao</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ làm việc</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ngày làm việc</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tháng</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Chỉ xuất trình</source>
        <translation>Only to be shown</translation>
    </message>
    <message>
        <source>Chỉ xuất trình: %1</source>
        <translation>Only to be shown: %1</translation>
    </message>
    <message>
        <source>Do Hội đồng nhân dân cấp tỉnh quy định – hỏi cán bộ</source>
        <translation>Set by the provincial People&apos;s Council – ask staff</translation>
    </message>
    <message>
        <source>Miễn phí</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>Miễn, giảm: %1</source>
        <translation>Exemptions: %1</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Nguồn: hỏi cán bộ</source>
        <translation>Source: ask staff</translation>
    </message>
    <message>
        <source>Nộp sau 15 giờ mà chưa giải quyết được ngay thì trả trong ngày làm việc sau.</source>
        <translation>If handed in after 15:00 and not settled at once: the next working day.</translation>
    </message>
    <message>
        <source>Nộp trực tuyến: %1</source>
        <translation>Online: %1</translation>
    </message>
    <message>
        <source>Số bản: hỏi cán bộ</source>
        <translation>How many: ask staff</translation>
    </message>
    <message>
        <source>Trong ngày</source>
        <translation>The same day</translation>
    </message>
    <message>
        <source>miễn phí</source>
        <translation>free of charge</translation>
    </message>
</context>
<context>
    <name>ProceduresPage</name>
    <message>
        <source>%1: chọn thủ tục</source>
        <translation>%1: choose a procedure</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>Tìm bằng chữ</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ông/Bà cần thủ tục nào?</source>
        <translation>Which procedure do you need?</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Mã của phiếu</source>
        <translation>Code of the ticket</translation>
    </message>
</context>
<context>
    <name>QuestionFound</name>
    <message>
        <source>Cán bộ trả lời</source>
        <translation>The officer’s answer</translation>
    </message>
    <message>
        <source>Câu hỏi %1: “%2”</source>
        <translation>Question %1: “%2”</translation>
    </message>
</context>
<context>
    <name>QuestionHelp</name>
    <message>
        <source>Mã có 6 chữ và số, trên màn hình hoặc giấy khi gửi câu hỏi.</source>
        <translation>The code has 6 letters and digits; you got it when you left your question.</translation>
    </message>
    <message>
        <source>Xin không ghi họ tên, số điện thoại, số giấy tờ.</source>
        <translation>Please write no names, telephone or document numbers.</translation>
    </message>
    <message>
        <source>Đang gửi…</source>
        <translation>Sending…</translation>
    </message>
</context>
<context>
    <name>QuestionLeft</name>
    <message>
        <source>Mã của câu hỏi</source>
        <translation>Code of the question</translation>
    </message>
    <message>
        <source>Xin chụp ảnh hoặc ghi lại mã này. Để đọc câu trả lời, nhập mã ở máy này.</source>
        <translation>Take a photo of this code or write it down. Type it at this kiosk to read the answer.</translation>
    </message>
    <message>
        <source>Đã gửi câu hỏi. Mã của Ông/Bà:</source>
        <translation>Question sent. Your code:</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Cán bộ chưa trả lời. Xin Ông/Bà xem lại sau.</source>
        <translation>No answer yet. Please look again later.</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Câu hỏi này không được trả lời. Lý do: %1</source>
        <translation>This question will not be answered. Reason: %1</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Gửi lúc %1</source>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>Không có mã này. Xin xem lại từng chữ.</source>
        <translation>No such code. Please check each sign.</translation>
    </message>
    <message>
        <source>Máy chưa nối được với trung tâm. Xin bấm lại sau ít phút.</source>
        <translation>This kiosk cannot reach the centre. Please try again in a few minutes.</translation>
    </message>
    <message>
        <source>Mã câu hỏi</source>
        <translation>Code of the question</translation>
    </message>
    <message>
        <source>Mã đã được in ra giấy.</source>
        <translation>The code has been printed.</translation>
    </message>
    <message>
        <source>Nhập mã câu hỏi</source>
        <translation>Type the code</translation>
    </message>
    <message>
        <source>Trả lời lúc %1</source>
        <translation>Answered %1</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ông/Bà muốn hỏi cán bộ điều gì?</source>
        <translation>What would you like to ask the staff?</translation>
    </message>
    <message>
        <source>Đã nhập sai nhiều lần. Xin chờ một phút rồi thử lại.</source>
        <translation>Too many wrong codes. Please wait a minute.</translation>
    </message>
</context>
<context>
    <name>QuestionSlip</name>
    <message>
        <source>Ai có mã này cũng đọc được câu trả lời.</source>
        <translation>Whoever has this code can read the answer.</translation>
    </message>
    <message>
        <source>Gửi lúc %1</source>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>MÃ CÂU HỎI</source>
        <translation>CODE OF YOUR QUESTION</translation>
    </message>
    <message>
        <source>Để đọc câu trả lời: bấm “Hỏi bằng chữ” ở máy lấy số, rồi nhập mã này.</source>
        <translation>To read the answer: touch “Ask in writing” at the kiosk and type this code.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>%1 còn phải đến nhóm nào nữa?</source>
        <translation>Which line does %1 still have to visit?</translation>
    </message>
    <message>
        <source>%1 thuộc đối tượng ưu tiên nào?</source>
        <translation>Which priority class is %1?</translation>
    </message>
    <message>
        <source>Chuyển %1 đến nhóm, quầy hay cán bộ nào?</source>
        <translation>Transfer %1 to which line, counter or officer?</translation>
    </message>
    <message>
        <source>Giữ %1 bao nhiêu phút?</source>
        <translation>Hold %1 for how many minutes?</translation>
    </message>
    <message>
        <source>Gõ chữ của nhóm để thêm vào cuối; nhóm đã có thì bỏ ra</source>
        <translation>Type a line&apos;s letter to add it at the end; one already there is taken out</translation>
    </message>
    <message>
        <source>Gõ chữ và số trên phiếu</source>
        <translation>Type the letter and digits of the ticket</translation>
    </message>
    <message>
        <source>Gõ số hoặc ↑ ↓; phím cách để chọn nhiều người</source>
        <translation>Type a number or ↑ ↓; the space bar marks several</translation>
    </message>
    <message>
        <source>Gọi ngoài lượt: số nào?</source>
        <translation>Call out of turn: which number?</translation>
    </message>
    <message>
        <source>Gọi thêm ai cùng %1?</source>
        <translation>Call whom along with %1?</translation>
    </message>
    <message>
        <source>Hủy phiếu</source>
        <translation>Cancel ticket</translation>
    </message>
    <message>
        <source>Hủy phiếu %1?</source>
        <translation>Cancel ticket %1?</translation>
    </message>
    <message>
        <source>Không hủy</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Nhận lại ai?</source>
        <translation>Take back whom?</translation>
    </message>
    <message>
        <source>Phiếu %1 còn ở quầy. Vẫn rời quầy?</source>
        <translation>Ticket %1 is still at the counter. Leave all the same?</translation>
    </message>
    <message>
        <source>Phiếu nào?</source>
        <translation>Which ticket?</translation>
    </message>
    <message>
        <source>Rời quầy</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Tiếp tục phiếu nào?</source>
        <translation>Resume which ticket?</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Tìm phiếu: %2▏</source>
        <translation>Look up: %2▏</translation>
    </message>
    <message>
        <source>Tạm nghỉ vì việc gì?</source>
        <translation>Pause for what?</translation>
    </message>
    <message>
        <source>Vì sao gọi ngoài lượt?</source>
        <translation>Why out of turn?</translation>
    </message>
    <message>
        <source>quầy %1</source>
        <translation>counter %1</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Ở lại</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message numerus="yes">
        <source>%n người đang chờ</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có ai chờ</source>
        <translation>Nobody waiting</translation>
    </message>
    <message>
        <source>Cùng lượt này: %1</source>
        <translation>In the same visit: %1</translation>
    </message>
    <message>
        <source>Hiện chưa có cán bộ ở quầy. Số vẫn giữ thứ tự và sẽ được gọi.</source>
        <translation>No officer is at the counter yet. Your number keeps its place and will be called.</translation>
    </message>
    <message>
        <source>Không có ai chờ trước</source>
        <translation>Nobody is before you</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>For somebody else</translation>
    </message>
    <message>
        <source>Lịch hẹn lúc %1</source>
        <translation>Appointment at %1</translation>
    </message>
    <message numerus="yes">
        <source>Quầy %1</source>
        <translation>
            <numerusform>Counter %1</numerusform>
            <numerusform>Counters %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sau đó: nhóm %1</source>
        <translation>
            <numerusform>Then: line %1</numerusform>
            <numerusform>Then: lines %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Số liệu lúc %1, đang kết nối lại…</source>
        <translation>As of %1, reconnecting…</translation>
    </message>
    <message numerus="yes">
        <source>Trước Ông/Bà còn %n người</source>
        <translation>
            <numerusform>%n person before you</numerusform>
            <numerusform>%n people before you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rate</name>
    <message>
        <source>Bình thường</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Chưa hài lòng</source>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>Hài lòng</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Nơi chờ</source>
        <translation>The place</translation>
    </message>
    <message>
        <source>Rất hài lòng</source>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>Rất không hài lòng</source>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>Thái độ phục vụ</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>Thời gian chờ</source>
        <translation>The wait</translation>
    </message>
</context>
<context>
    <name>RateFaces</name>
    <message>
        <source>Về điều gì? (không bắt buộc)</source>
        <translation>About what? (optional)</translation>
    </message>
</context>
<context>
    <name>RatePage</name>
    <message>
        <source>Gửi đánh giá</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Số %1: Ông/Bà có hài lòng không?</source>
        <translation>%1: are you satisfied?</translation>
    </message>
    <message>
        <source>Số của Ông/Bà là số nào?</source>
        <translation>What is your number?</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Xin cảm ơn Ông/Bà!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Ý kiến đã được ghi nhận, không kèm tên ai.</source>
        <translation>Your opinion is noted, without any name.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Cán bộ đã hẹn giờ này</source>
        <translation>An officer asked them for this time</translation>
    </message>
    <message>
        <source>Họp</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Lý do khác</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Máy hỏng</source>
        <translation>Technical trouble</translation>
    </message>
    <message>
        <source>Nghỉ trưa</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Sức khỏe yếu, cần giúp ngay</source>
        <translation>Unwell, needs help at once</translation>
    </message>
    <message>
        <source>Sửa một lần gọi nhầm</source>
        <translation>Makes good a wrong call</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Xử lý giấy tờ</source>
        <translation>Paperwork</translation>
    </message>
    <message>
        <source>Đi cùng người đang được phục vụ</source>
        <translation>Came with somebody being served</translation>
    </message>
    <message>
        <source>Đã bổ sung giấy tờ, quay lại</source>
        <translation>Back with the missing papers</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>BẢN IN LẠI %1</source>
        <translation>REPRINT %1</translation>
    </message>
    <message>
        <source>Bản nhỏ để mang theo. Bản chính là giấy tiếp nhận có chữ ký.</source>
        <translation>A small copy to carry. The signed receipt is the original.</translation>
    </message>
    <message>
        <source>Của: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>HẸN TRẢ KẾT QUẢ</source>
        <translation>RESULT DUE</translation>
    </message>
    <message>
        <source>Hỏi cán bộ</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>Khi đến nhận, mang theo giấy này và căn cước; nhận thay thì thêm giấy ủy quyền.</source>
        <translation>Bring this paper and your identity card; for somebody else also a power of attorney.</translation>
    </message>
    <message>
        <source>Mã hồ sơ</source>
        <translation>Dossier code</translation>
    </message>
    <message>
        <source>Nhận kết quả tại: %1</source>
        <translation>Collect at: %1</translation>
    </message>
    <message>
        <source>Nhận lúc %1</source>
        <translation>Received %1</translation>
    </message>
    <message>
        <source>TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ</source>
        <translation>DOSSIER RECEIVED, RESULT DUE</translation>
    </message>
    <message>
        <source>Thủ tục: %1</source>
        <translation>Procedure: %1</translation>
    </message>
    <message>
        <source>Điện thoại: %1</source>
        <translation>Telephone: %1</translation>
    </message>
    <message numerus="yes">
        <source>Đã nhận %n giấy tờ</source>
        <translation>
            <numerusform>%n paper received</numerusform>
            <numerusform>%n papers received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>Dài quá. Chỉ nói đúng câu trên màn hình.</source>
        <translation>Too long. Say only the words on the screen.</translation>
    </message>
    <message>
        <source>Hãy nói (không bắt buộc):</source>
        <translation>Say (optional):</translation>
    </message>
    <message>
        <source>Hãy nói:</source>
        <translation>Say:</translation>
    </message>
    <message>
        <source>Không ghi được tệp: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>Không nghe thấy tiếng. Xem lại micro rồi thu lại.</source>
        <translation>Nothing is heard. Check the microphone and record again.</translation>
    </message>
    <message>
        <source>Không phát lại được: máy này không có loa.</source>
        <translation>Cannot play it: this machine has no loudspeaker.</translation>
    </message>
    <message>
        <source>Không thu được: chưa có micro hoặc chương trình thu âm.</source>
        <translation>Cannot record: there is no microphone or no recording program.</translation>
    </message>
    <message>
        <source>Mất đầu hoặc cuối. Chờ một nhịp trước và sau khi nói.</source>
        <translation>The beginning or the end is cut off. Wait a moment before and after speaking.</translation>
    </message>
    <message>
        <source>Ngắn quá, không thành tiếng. Thu lại.</source>
        <translation>Too short to be a word. Record again.</translation>
    </message>
    <message>
        <source>Nói liền một hơi, xuống giọng ở cuối câu.</source>
        <translation>Say it in one breath; the voice falls at the end.</translation>
    </message>
    <message>
        <source>Nói như ở giữa câu, không xuống giọng.</source>
        <translation>Say it as in the middle of a sentence, without letting the voice fall.</translation>
    </message>
    <message>
        <source>Nói rõ, bình thường, không xuống giọng.</source>
        <translation>Speak clearly and evenly, without letting the voice fall.</translation>
    </message>
    <message>
        <source>Nói tên chữ cái như bà con vẫn đọc.</source>
        <translation>Say the letter&apos;s name as people here say it.</translation>
    </message>
    <message>
        <source>Phòng ồn. Tắt quạt, đóng cửa rồi thu lại.</source>
        <translation>The room is noisy. Turn off the fan, close the door and record again.</translation>
    </message>
    <message>
        <source>Tiếng quá nhỏ. Ngồi gần micro hơn hoặc nói to hơn.</source>
        <translation>Too quiet. Sit closer to the microphone or speak up.</translation>
    </message>
    <message>
        <source>Tiếng quá to, bị vỡ. Ngồi xa micro hơn một chút.</source>
        <translation>Too loud, the sound breaks up. Sit a little farther from the microphone.</translation>
    </message>
</context>
<context>
    <name>RecorderBand</name>
    <message>
        <source>Thu giọng gọi số: %1</source>
        <translation>Recording the calling voice: %1</translation>
    </message>
    <message>
        <source>Tiến độ: %1 %</source>
        <translation>Progress: %1 %</translation>
    </message>
    <message>
        <source>Đã thu %1 trên %2 đoạn. Có thể dừng và thu tiếp bất cứ lúc nào.</source>
        <translation>%1 of %2 clips recorded. You can stop and go on at any time.</translation>
    </message>
    <message>
        <source>Đã thu đủ %1 đoạn. Có thể nghe và thu lại đoạn nào cũng được.</source>
        <translation>All %1 clips are recorded. Any of them can be listened to and recorded again.</translation>
    </message>
</context>
<context>
    <name>RecorderButtons</name>
    <message>
        <source>Giữ</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nghe lại</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Nói xong</source>
        <translation>Done speaking</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Thu lại</source>
        <translation>Record again</translation>
    </message>
    <message>
        <source>Đang phát…</source>
        <translation>Playing…</translation>
    </message>
    <message>
        <source>Đoạn sau</source>
        <translation>Next clip</translation>
    </message>
    <message>
        <source>Đoạn trước</source>
        <translation>Previous clip</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Giờ mở cửa lại: hỏi cán bộ.</source>
        <translation>When it opens again: ask an officer.</translation>
    </message>
    <message>
        <source>Hoặc lấy số thường ở trang đầu.</source>
        <translation>Or take an ordinary number from the first page.</translation>
    </message>
    <message>
        <source>Hôm nay mở cửa %1</source>
        <translation>Open today %1</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ</source>
        <translation>Closed all day today</translation>
    </message>
    <message>
        <source>Hôm nay trung tâm nghỉ: %1</source>
        <translation>Closed all day today: %1</translation>
    </message>
    <message>
        <source>Hỏi cán bộ ở quầy hướng dẫn.</source>
        <translation>Ask an officer at the help desk.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1 đã hủy.</source>
        <translation>Appointment %1 was cancelled.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1 đã qua ngày.</source>
        <translation>The day of appointment %1 is over.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1 đã được dùng để lấy số.</source>
        <translation>A number was already taken with appointment %1.</translation>
    </message>
    <message>
        <source>Lịch hẹn %1: %2.</source>
        <translation>Appointment %1: %2.</translation>
    </message>
    <message>
        <source>Mở cửa lại lúc %1 hôm nay.</source>
        <translation>It opens again at %1 today.</translation>
    </message>
    <message>
        <source>Mở cửa lại lúc %1.</source>
        <translation>It opens again at %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nhóm này nhận %n số mỗi ngày và hôm nay đã cấp hết.</source>
        <translation>
            <numerusform>This line gives %n number a day, and it is taken.</numerusform>
            <numerusform>This line gives %n numbers a day, and all are taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Những người đang chờ sẽ được phục vụ đến giờ đóng cửa, %1.</source>
        <translation>Those who wait are served until closing, at %1.</translation>
    </message>
    <message>
        <source>Nộp trực tuyến tại dichvucong.gov.vn.</source>
        <translation>Apply online at dichvucong.gov.vn.</translation>
    </message>
    <message>
        <source>Nộp ở trung tâm khác: thủ tục này không phụ thuộc nơi ở.</source>
        <translation>Go to another centre: this procedure does not depend on where you live.</translation>
    </message>
    <message>
        <source>Trở lại vào ngày làm việc sau.</source>
        <translation>Come back on the next working day.</translation>
    </message>
    <message>
        <source>Trở lại vào ngày làm việc sau: từ %1.</source>
        <translation>Come back on the next working day: from %1.</translation>
    </message>
    <message>
        <source>Xem trước giấy tờ cần mang ở trang đầu.</source>
        <translation>See which papers to bring, from the first page.</translation>
    </message>
    <message>
        <source>Đặt lịch hẹn với cán bộ để khỏi phải chờ.</source>
        <translation>Make an appointment with an officer, and not wait.</translation>
    </message>
</context>
<context>
    <name>RefusedOptions</name>
    <message>
        <source>Ông/Bà có thể</source>
        <translation>You can</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Ai được gọi trước?</source>
        <translation>Who is called first?</translation>
    </message>
    <message numerus="yes">
        <source>Có lịch hẹn: từ giờ hẹn được gọi cùng lượt ưu tiên mức 2; đến muộn quá %n phút thì xếp như số thường.</source>
        <translation>
            <numerusform>With an appointment: called among priority level 2 from its time on; more than %n minute late, like everybody else.</numerusform>
            <numerusform>With an appointment: called among priority level 2 from its time on; more than %n minutes late, like everybody else.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cùng một diện: ai lấy số trước được gọi trước.</source>
        <translation>Among equals: first come, first served.</translation>
    </message>
    <message>
        <source>Giữa hai mức ưu tiên: tối đa 2 lượt mức 1, rồi đến 1 lượt mức 2.</source>
        <translation>Between the two priority levels: at most 2 of level 1, then 1 of level 2.</translation>
    </message>
    <message>
        <source>Mỗi nhóm dịch vụ có quầy riêng, nên số của nhóm khác có thể được gọi sớm hơn.</source>
        <translation>Each line has its own counters, so a number of another line may be called sooner.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi 1 lượt ưu tiên, rồi đến 2 lượt thường.</source>
        <translation>Each counter makes 1 priority call, then 2 others.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi hết lượt ưu tiên, rồi đến lượt thường.</source>
        <translation>Each counter makes all priority calls before any other.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi tối đa 2 lượt ưu tiên liền nhau, rồi đến 1 lượt thường.</source>
        <translation>Each counter makes at most 2 priority calls in a row, then 1 other.</translation>
    </message>
    <message>
        <source>Mỗi quầy gọi xen kẽ: 1 lượt ưu tiên, rồi đến 1 lượt thường.</source>
        <translation>Each counter alternates: 1 priority call, then 1 other.</translation>
    </message>
    <message numerus="yes">
        <source>Mỗi số được gọi tối đa %n lần.</source>
        <translation>
            <numerusform>Each number is called once.</numerusform>
            <numerusform>Each number is called at most %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quy tắc đang áp dụng ngày %1</source>
        <translation>The rule in force on %1</translation>
    </message>
    <message>
        <source>Thuộc diện ưu tiên: xin báo cán bộ để được xếp lượt.</source>
        <translation>If you have priority: please tell an officer.</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Trung tâm tự áp dụng</source>
        <translation>Practice of this centre</translation>
    </message>
    <message numerus="yes">
        <source>Vắng mặt mà trở lại trong vòng %n phút: giữ chỗ cũ; muộn hơn: xếp cuối hàng chờ.</source>
        <translation>
            <numerusform>If you miss it and are back within %n minute, you keep your place; later, you go to the end.</numerusform>
            <numerusform>If you miss it and are back within %n minutes, you keep your place; later, you go to the end.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vắng mặt rồi trở lại: xếp cuối hàng chờ.</source>
        <translation>If you miss it and come back, you go to the end.</translation>
    </message>
    <message>
        <source>Được ưu tiên</source>
        <translation>Who has priority</translation>
    </message>
    <message>
        <source>Ưu tiên</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Ưu tiên mức %1</source>
        <translation>Priority level %1</translation>
    </message>
    <message>
        <source>Ưu tiên mức 1 được gọi trước mức 2.</source>
        <translation>Level 1 is called before level 2.</translation>
    </message>
</context>
<context>
    <name>RuleAdvice</name>
    <message>
        <source>Quy tắc đang là %1: nên đổi sang %2.</source>
        <translation>The rule is %1: better change to %2.</translation>
    </message>
    <message>
        <source>Quy tắc đã là %1: nên xem lại việc xếp đối tượng ưu tiên.</source>
        <translation>The rule is %1 already: look at who is given priority.</translation>
    </message>
    <message>
        <source>hết ưu tiên mới đến thường</source>
        <translation>all priority first</translation>
    </message>
    <message>
        <source>Ưu tiên chiếm %1 % số hôm nay (ngưỡng %2 %), người khác phải chờ lâu hơn.</source>
        <translation>Priority takes %1 % of today&apos;s numbers (limit %2 %), so everybody else waits longer.</translation>
    </message>
</context>
<context>
    <name>ScanHint</name>
    <message>
        <source>Có lịch hẹn? Xin đưa mã hẹn vào máy quét.</source>
        <translation>An appointment? Hold its code before the scanner.</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <source>Lịch hẹn lúc %1: số này được gọi trước.</source>
        <translation>Appointment at %1: called before others.</translation>
    </message>
    <message>
        <source>Lịch hẹn lúc %1: từ giờ đó số này được gọi trước.</source>
        <translation>Appointment at %1: called before others from then on.</translation>
    </message>
    <message>
        <source>Mã hẹn %1 đã lấy số: đây là số đó.</source>
        <translation>The %1 appointment has its number already: this one.</translation>
    </message>
    <message>
        <source>Đã quá giờ hẹn %1: chờ như người không hẹn.</source>
        <translation>Past the appointment at %1: you wait as without one.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Hãy chọn quầy và cán bộ.</source>
        <translation>Choose a counter and an officer.</translation>
    </message>
    <message>
        <source>Mất kết nối khi đang lưu: xem lại số ở quầy trước khi bấm tiếp.</source>
        <translation>The connection was lost while saving: check the ticket in hand before you go on.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Giấy tờ cần mang</source>
        <translation>Papers to bring</translation>
    </message>
    <message>
        <source>Giờ nhận</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>In lúc %1</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Mã thủ tục %1</source>
        <translation>Procedure code %1</translation>
    </message>
    <message>
        <source>Nơi nộp</source>
        <translation>Where to hand in</translation>
    </message>
    <message>
        <source>Nộp trực tuyến</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>PHIẾU HƯỚNG DẪN</source>
        <translation>GUIDANCE SHEET</translation>
    </message>
    <message>
        <source>Phí, lệ phí</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Quét mã để xem trên điện thoại</source>
        <translation>Scan to read it on a phone</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>%1 Xin chụp mã bằng điện thoại.</source>
        <translation>%1 Please scan the code with a phone.</translation>
    </message>
    <message>
        <source>Chưa có trang để xem trên điện thoại. Xin in phiếu hoặc hỏi cán bộ.</source>
        <translation>There is no page for phones yet. Print the sheet or ask an officer.</translation>
    </message>
    <message>
        <source>In phiếu</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Mã của phiếu hướng dẫn</source>
        <translation>Code of the guidance sheet</translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu hướng dẫn ở khe in.</source>
        <translation>Please take your sheet below.</translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu hướng dẫn ở khe in. Nếu không thấy phiếu, xin hỏi cán bộ.</source>
        <translation>Please take your sheet below. If none comes out, please ask an officer.</translation>
    </message>
    <message>
        <source>Phiếu hướng dẫn</source>
        <translation>Guidance sheet</translation>
    </message>
    <message>
        <source>Quét mã bằng điện thoại để xem giấy tờ, phí, thời hạn và nơi nộp.</source>
        <translation>Scan with a phone: papers, fee, time limit and where to go.</translation>
    </message>
    <message>
        <source>Đang in phiếu hướng dẫn…</source>
        <translation>Printing the sheet…</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Chưa có kết nối</source>
        <translation>Not connected yet</translation>
    </message>
    <message>
        <source>Họp</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Mời số</source>
        <translation>Now calling</translation>
    </message>
    <message>
        <source>Nghỉ trưa</source>
        <translation>Lunch break</translation>
    </message>
    <message>
        <source>Quầy</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Quầy đóng</source>
        <translation>Counter closed</translation>
    </message>
    <message>
        <source>Số liệu lúc %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Sự cố kỹ thuật</source>
        <translation>Technical problem</translation>
    </message>
    <message>
        <source>Trung tâm không có quầy %1.</source>
        <translation>The centre has no counter %1.</translation>
    </message>
    <message>
        <source>Tạm nghỉ</source>
        <translation>On a break</translation>
    </message>
    <message>
        <source>Xin chờ gọi số</source>
        <translation>Please wait to be called</translation>
    </message>
    <message>
        <source>Đang phục vụ</source>
        <translation>Now serving</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Nhận bàn giao quầy %1 từ %2</source>
        <translation>Take over counter %1 from %2</translation>
    </message>
    <message>
        <source>Rời quầy %1 để vào quầy đã chọn</source>
        <translation>Leave counter %1 for the chosen one</translation>
    </message>
    <message>
        <source>Trống</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Trống (%1 mất liên lạc)</source>
        <translation>Free (%1 out of reach)</translation>
    </message>
    <message>
        <source>đang ở quầy %1</source>
        <translation>at counter %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Quầy</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Vào quầy</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>BẢN IN LẠI %1</source>
        <translation>REPRINT %1</translation>
    </message>
    <message>
        <source>Lấy số lúc %1</source>
        <translation>Taken on %1</translation>
    </message>
    <message>
        <source>SỐ THỨ TỰ</source>
        <translation>YOUR NUMBER</translation>
    </message>
    <message>
        <source>Vui lòng chờ đến khi số được gọi.</source>
        <translation>Please wait until your number is called.</translation>
    </message>
</context>
<context>
    <name>SmallPager</name>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>Chưa nghe rõ: xin nói lại, hoặc gõ.</source>
        <translation>That was not clear: please say it again, or type it.</translation>
    </message>
    <message>
        <source>Micro chưa dùng được: xin gõ câu hỏi.</source>
        <translation>The microphone cannot be used: please type the question.</translation>
    </message>
    <message>
        <source>Đang chuyển lời nói thành chữ…</source>
        <translation>Turning speech into words…</translation>
    </message>
    <message>
        <source>Đang nghe… xin nói rõ, gần micro.</source>
        <translation>Listening… please speak clearly, close to the microphone.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Còn</source>
        <translation>Yes, I am here</translation>
    </message>
    <message>
        <source>Màn hình sẽ trở về trang đầu.</source>
        <translation>The screen will return to the start.</translation>
    </message>
    <message>
        <source>Ông/Bà còn ở đó không?</source>
        <translation>Are you still there?</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Thủ tục gợi ý</source>
        <translation>Suggested procedures</translation>
    </message>
</context>
<context>
    <name>TakeBar</name>
    <message>
        <source>Diện ưu tiên của Ông/Bà: %1</source>
        <translation>Your priority: %1</translation>
    </message>
    <message>
        <source>Lấy số</source>
        <translation>Get a number</translation>
    </message>
    <message>
        <source>Lấy số ưu tiên</source>
        <translation>Number with priority</translation>
    </message>
    <message>
        <source>Ông/Bà có thuộc diện ưu tiên?</source>
        <translation>Do you have priority?</translation>
    </message>
    <message>
        <source>Ưu tiên</source>
        <translation>Priority</translation>
    </message>
</context>
<context>
    <name>TakenPage</name>
    <message>
        <source>Chọn quầy khác</source>
        <translation>Another counter</translation>
    </message>
    <message>
        <source>Vào lại quầy này</source>
        <translation>Back to this counter</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>%1 Số vẫn có giá trị: xin chụp ảnh hoặc ghi lại số này.</source>
        <translation>%1 Your number is valid: please photograph it or write it down.</translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Print again</translation>
    </message>
    <message numerus="yes">
        <source>Màn hình này đóng sau %n giây</source>
        <translation>
            <numerusform>This screen closes in %n second</numerusform>
            <numerusform>This screen closes in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu ở khe in.</source>
        <translation>Please take your ticket below.</translation>
    </message>
    <message>
        <source>Mời Ông/Bà lấy phiếu ở khe in. Nếu không thấy phiếu, xin chụp ảnh số này.</source>
        <translation>Please take your ticket below. If none comes out, please photograph this number.</translation>
    </message>
    <message>
        <source>Số của nhóm khác được gọi ở quầy khác.</source>
        <translation>Numbers of other lines are called to other counters.</translation>
    </message>
    <message>
        <source>Xin chụp ảnh hoặc ghi lại số này.</source>
        <translation>Please photograph this number or write it down.</translation>
    </message>
    <message>
        <source>Đang in phiếu…</source>
        <translation>Printing your ticket…</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Xin Ông/Bà hỏi cán bộ</source>
        <translation>Please ask the staff</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>Lượt này: %n thủ tục</source>
        <translation>
            <numerusform>This visit: %n procedure</numerusform>
            <numerusform>This visit: %n procedures</numerusform>
        </translation>
    </message>
    <message>
        <source>Một số cho cả lượt: nhóm %1</source>
        <translation>One number for the whole visit: line %1</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Lấy số hộ</source>
        <translation>For other</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>For somebody else</translation>
    </message>
    <message>
        <source>Phiếu giấy tờ</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Phiếu hướng dẫn: in ra hoặc xem trên điện thoại</source>
        <translation>Guidance sheet: on paper or on a phone</translation>
    </message>
    <message>
        <source>Thêm thủ tục</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Thêm thủ tục khác vào lượt này</source>
        <translation>Add another procedure to this visit</translation>
    </message>
    <message>
        <source>Thêm thủ tục, lấy số hộ, phiếu giấy tờ</source>
        <translation>Add a procedure, for somebody else, sheet</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Lấy số hộ</source>
        <translation>For other</translation>
    </message>
    <message>
        <source>Lấy số hộ người khác</source>
        <translation>For somebody else</translation>
    </message>
    <message>
        <source>Phiếu giấy tờ</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Phiếu hướng dẫn: in ra hoặc xem trên điện thoại</source>
        <translation>Guidance sheet: on paper or on a phone</translation>
    </message>
    <message>
        <source>Thêm thủ tục</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Thêm thủ tục khác</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>Đã đủ 5 thủ tục</source>
        <translation>5 is the most</translation>
    </message>
</context>
<context>
    <name>VisitRowCard</name>
    <message>
        <source>Bỏ %1</source>
        <translation>Leave out %1</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>Xem, lấy số</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message numerus="yes">
        <source>%n chờ · %1 phút</source>
        <translation>
            <numerusform>%n waiting · %1 min</numerusform>
            <numerusform>%n waiting · %1 min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chờ dưới %n phút</source>
        <translation>
            <numerusform>Wait under %n minute</numerusform>
            <numerusform>Wait under %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chờ khoảng %1–%2 phút</source>
        <translation>Wait about %1–%2 minutes</translation>
    </message>
    <message numerus="yes">
        <source>Chờ trên %n phút</source>
        <translation>
            <numerusform>Wait over %n minute</numerusform>
            <numerusform>Wait over %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Có thể sang buổi làm việc sau.</source>
        <translation>It may go on after the break.</translation>
    </message>
    <message>
        <source>Thời gian chờ: chưa ước tính được</source>
        <translation>Wait: cannot be estimated yet</translation>
    </message>
</context>
<context>
    <name>WhyNext</name>
    <message>
        <source>, trước người đến sớm hơn</source>
        <translation>, before people who came earlier</translation>
    </message>
    <message numerus="yes">
        <source>; nhóm khác được gọi sau %n phút</source>
        <translation>
            <numerusform>; other lines follow %n minute later</numerusform>
            <numerusform>; other lines follow %n minutes later</numerusform>
        </translation>
    </message>
    <message>
        <source>Tiếp theo %1: %2 lúc %3%4.</source>
        <translation>Next %1: %2 at %3%4.</translation>
    </message>
    <message>
        <source>Tiếp theo %1: %2, đến lúc %3%4.</source>
        <translation>Next %1: %2, came at %3%4.</translation>
    </message>
    <message>
        <source>chờ lâu nhất</source>
        <translation>has waited longest</translation>
    </message>
    <message>
        <source>chờ lâu nhất nhóm %1</source>
        <translation>has waited longest in line %1</translation>
    </message>
    <message>
        <source>có hẹn</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>lượt thường%1</source>
        <translation>ordinary turn%1</translation>
    </message>
    <message>
        <source>lượt ưu tiên%1</source>
        <translation>priority turn%1</translation>
    </message>
    <message>
        <source>được chuyển đến quầy này</source>
        <translation>transferred to this counter</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 giờ %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 phút</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n giây trước</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giờ trước</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phút trước</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Mất kết nối từ %1, hình ảnh %2</source>
        <translation>Connection lost since %1, picture from %2</translation>
    </message>
    <message>
        <source>vài giây trước</source>
        <translation>a few seconds ago</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Chưa có ai vắng mặt</source>
        <translation>Nobody has missed a call</translation>
    </message>
    <message>
        <source>Không còn ai chờ quầy này</source>
        <translation>Nobody is waiting for this counter</translation>
    </message>
    <message>
        <source>Lâu nhất %1</source>
        <translation>Longest %1</translation>
    </message>
    <message>
        <source>Quầy này không giữ phiếu nào</source>
        <translation>No ticket on hold</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Đang chờ: %1</source>
        <translation>Waiting: %1</translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation>On hold</translation>
    </message>
</context>
</TS>
