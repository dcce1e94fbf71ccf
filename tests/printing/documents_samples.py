"""Every thermal document, full and nearly empty; a class without samples fails the tests."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

from db.words import Language
from printing.day_sheet import DayRow, DaySection, DaySheet
from printing.payment_slip import PaymentSlip
from printing.receipt import FolderLabel, Receipt
from printing.sheet import Document, Sheet, SheetFact, SheetItem
from printing.slip import Slip
from printing.vietqr import Payment, build
from tests.printing.samples import ALL

LONG_NAME = (
    "Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV (công trình không"
    " theo tuyến, tín ngưỡng, tôn giáo, tượng đài, tranh hoành tráng) và nhà ở riêng lẻ"
)
CODE = "H49.61.28-261121-0001"
QUESTION = Slip(
    number="GHK-723",
    parent="UBND phường Ví Dụ",
    centre="Trung tâm Phục vụ hành chính công",
    caption="MÃ CÂU HỎI",
    ahead="Để đọc câu trả lời: bấm “Hỏi bằng chữ” ở máy lấy số, rồi nhập mã này.",
    issued="Gửi lúc 21/11/2026 08:05",
    qr="MC1Q:GHK723",
    footer="Ai có mã này cũng đọc được câu trả lời.",
)
SHEET = Sheet(
    parent="UBND phường Ví Dụ",
    centre="Trung tâm Phục vụ hành chính công",
    caption="PHIẾU HƯỚNG DẪN",
    title="Xin phép sửa, cải tạo nhà",
    official=LONG_NAME,
    papers_title="Giấy tờ cần mang",
    papers=(
        SheetItem("Tờ khai đăng ký khai sinh", "1 bản chính"),
        SheetItem("Giấy chứng sinh", "1 bản chính", case="khi sinh tại cơ sở y tế"),
        SheetItem("Văn bản ủy quyền được chứng thực", "1 bản sao", case="khi nhờ người khác"),
        SheetItem("Căn cước của người được ủy quyền", "1 bản chính", case="khi nhờ người khác"),
        SheetItem("Không phải nộp bản giấy nếu đã có trong cơ sở dữ liệu", is_note=True),
    ),
    facts=(
        SheetFact("Phí, lệ phí", ("8.000 đ", "Miễn, giảm: người có công, hộ nghèo")),
        SheetFact("Thời hạn", ("Trong ngày", "Nộp sau 15 giờ thì trả ngày làm việc sau.")),
        SheetFact("Nơi nộp", ("Hộ tịch – Tư pháp. Quầy 1, 2",)),
        SheetFact("Giờ nhận", ("Thứ Hai – Thứ Sáu: 07:30–11:30, 13:30–17:00",)),
        SheetFact("Kết quả", ("Giấy khai sinh",)),
    ),
    more=(SheetFact("Nộp trực tuyến", ("https://dichvucong.gov.vn/thu-tuc/1.001193",)),),
    qr="https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7",
    qr_words="Quét mã để xem trên điện thoại",
    source="Mã thủ tục 1.001193 · Nguồn: Cổng Dịch vụ công quốc gia, 21/11/2026",
    printed="In lúc 22/11/2026 09:15",
    page="Trang %1/%2",
)
RECEIPT = Receipt(
    code=CODE,
    parent="UBND phường Ví Dụ",
    centre="Trung tâm Phục vụ hành chính công",
    caption="TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
    code_label="Mã hồ sơ",
    person="Của: Nguyễn T. Á. T.",
    procedure=f"Thủ tục: {LONG_NAME}",
    papers="Đã nhận 5 giấy tờ",
    received="Nhận lúc 21/11/2026 08:15",
    due_label="HẸN TRẢ KẾT QUẢ",
    due_time="16:30",
    due_date="Thứ Sáu, 27/11/2026",
    place="Nhận kết quả tại: Quầy 7, tầng 1, Trung tâm Phục vụ hành chính công",
    bring="Khi đến nhận, mang theo giấy này và căn cước; nhận thay thì thêm giấy ủy quyền.",
    phone="Điện thoại: 0203 3 123 456",
    footer="Bản nhỏ để mang theo. Bản chính là giấy tiếp nhận có chữ ký.",
    reprint="BẢN IN LẠI 08:20",
)
FRENCH_RECEIPT = Receipt(
    code="G01.899.001-261121-010001",
    language=Language.FR,
    caption="DOSSIER REÇU, RÉSULTAT PRÉVU",
    due_label="RÉSULTAT PRÉVU",
    due_date="Demandez à un agent",
)
LABEL = FolderLabel(
    code=CODE,
    centre="Trung tâm Phục vụ hành chính công",
    code_label="Mã hồ sơ",
    person="Công ty trách nhiệm hữu hạn một thành viên Xây dựng và Thương mại Hải Đăng",
    procedure=LONG_NAME,
    received="Nhận: 21/11/2026 08:15",
    due="Hẹn trả: 27/11/2026 16:30",
    unit="Xử lý: Phòng Kinh tế, Hạ tầng và Đô thị",
    reprint="BẢN IN LẠI 08:20",
)
DAY = DaySheet(
    parent="UBND phường Ví Dụ",
    centre="Trung tâm Phục vụ hành chính công",
    caption="TỔNG KẾT NGÀY",
    date="Thứ Bảy, 21/11/2026",
    status="Đã đóng lúc 11:40, người đóng: Nguyễn Thị Ngọc Ánh",
    sections=(
        DaySection(
            "Số thứ tự",
            (
                DayRow("Số đã cấp", ("1263",)),
                DayRow("Số cấp khi mất kết nối với máy chủ của trung tâm, ghi sau", ("4",)),
                DayRow("Lâu nhất", ("2 giờ 36",)),
            ),
        ),
        DaySection(
            "Theo nhóm dịch vụ; chờ bao nhiêu phút",
            (
                DayRow("A · Hộ tịch – Tư pháp", ("30", "17", "2", "41", "149", "1169")),
                DayRow("B · Đất đai – Xây dựng – Môi trường", ("0", "0", "0", "–", "–", "–")),
            ),
            ("Cấp", "Xong", "Vắng", "P50", "P90", "Max"),
        ),
        DaySection("Theo quầy", (DayRow("Quầy số 1", ("17", "2", "3")),), ("Xong", "P50", "Max")),
        DaySection("Không có gì", ()),
    ),
    printed="In lúc 21/11/2026 11:41",
    page="Trang %1/%2",
)
PAYMENT = PaymentSlip(
    qr=build(
        Payment(
            bank_bin="970436",
            number="0123456789",
            amount=8000,
            purpose="LP H49.61.28-261121-0001",
            is_static=False,
        )
    ),
    caption="NỘP PHÍ, LỆ PHÍ",
    amount="8.000 đ",
    amount_words="Tám nghìn đồng",
    facts=(("Ngân hàng", "Vietcombank"), ("Nội dung", "LP H49.61.28-261121-0001")),
    notice="Chuyển khoản xong, xin cho cán bộ xem.",
)
SAMPLES: Final[Mapping[type, tuple[Document, ...]]] = {
    Slip: (*ALL, QUESTION, Slip(number="Z001")),
    Sheet: (SHEET, Sheet(title=unicodedata.normalize("NFD", "Chứng thực chữ ký"))),
    Receipt: (RECEIPT, FRENCH_RECEIPT, Receipt(code="1")),
    FolderLabel: (LABEL, FolderLabel(code="000.00.00.H49-261121-000123")),
    DaySheet: (DAY, DaySheet(caption="TỔNG KẾT NGÀY")),
    PaymentSlip: (PAYMENT, PaymentSlip(qr=PAYMENT.qr)),
}
