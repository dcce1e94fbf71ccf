"""What the tests fill the forms with: ordinary values, and long ones."""

from __future__ import annotations

from typing import Any

HEAD: dict[str, Any] = {
    "parent_body": "ỦY BAN NHÂN DÂN PHƯỜNG VÍ DỤ",
    "serial": "0417",
    "place": "Ví Dụ",
    "made_on": "2026-11-22",
}
APPLICANT: dict[str, Any] = {
    "dossier_code": "H49.61.28-261122-0417",
    "applicant": "Nguyễn Thị Bưởi",
    "id_number": "001190654321",
    "address": "Số 12 ngõ 34 phố Hoa Sữa, phường Ví Dụ",
    "phone": "0912 345 678",
    "email": "buoi.nguyen@vidu.vn",
    "request": "Đăng ký khai sinh có yếu tố nước ngoài",
}
PAPERS = (
    "Tờ khai đăng ký khai sinh theo mẫu: 01 bản chính",
    "Giấy chứng sinh: 01 bản chính",
    "Văn bản ủy quyền đã được chứng thực: 01 bản chính",
)
STEP: dict[str, Any] = {
    "taker": "Phòng Tư pháp",
    "handed_at": "2026-11-22T10:05",
    "giver_name": "Trần Văn Quỳnh",
    "taker_name": "Lê Thị Mỹ Hằng",
    "result": "Đúng hạn",
    "note": "Đủ giấy tờ",
}
ENTRY: dict[str, Any] = {
    "dossier_code": "H49.61.28-261122-0001",
    "procedure": "Đăng ký khai sinh",
    "applicant": "Nguyễn Thị Bưởi",
    "address_phone": "Phố Hoa Sữa, 0912 345 678",
    "agency": "UBND phường Ví Dụ",
    "received_at": "2026-11-22T08:15",
    "due_at": "2026-11-27T17:00",
    "way": "Trực tiếp",
}
FILLED: dict[str, dict[str, Any]] = {
    "01": HEAD
    | APPLICANT
    | {
        "series": "GTN",
        "centre_of": "phường Ví Dụ",
        "papers": PAPERS,
        "copies": 1,
        "time_limit": "05",
        "time_limit_note": "làm việc",
        "received_at": "2026-11-22T08:05",
        "due_at": "2026-11-27T17:00",
        "collect_at": "Trung tâm Phục vụ hành chính công phường Ví Dụ",
        "principal": "Trần Ngọc Ẩn",
        "principal_address": "Thôn Đoài, xã Kiểu Mẫu",
        "principal_id_number": "001190111222",
        "principal_phone": "0987 000 111",
        "principal_email": "an.tran@vidu.vn",
        "authorisation": "Giấy ủy quyền số 15/2026 có chứng thực",
        "book": "02",
        "entry": "0417",
        "submitter": "Nguyễn Thị Bưởi",
        "officer": "Đặng Hữu Nghĩa",
    },
    "02": HEAD
    | {key: value for key, value in APPLICANT.items() if key != "id_number"}
    | {
        "changes": ("Bổ sung giấy chứng sinh bản chính", "Ghi lại mục 5 của tờ khai"),
        "reason": "Giấy chứng sinh nộp là bản chụp.\nMục 5 của tờ khai ghi sai ngày sinh.",
        "contact": "bà Đặng Hữu Nghĩa, quầy 3",
        "contact_phone": "0203 111 222",
        "officer": "Đặng Hữu Nghĩa",
    },
    "03": HEAD
    | APPLICANT
    | {
        "centre_of": "phường Ví Dụ",
        "reason": "Thủ tục này do cơ quan công an giải quyết.",
        "submitter": "Nguyễn Thị Bưởi",
        "officer": "Đặng Hữu Nghĩa",
    },
    "04": HEAD
    | {key: APPLICANT[key] for key in ("dossier_code", "applicant", "id_number")}
    | {
        "recipient": "Bà Nguyễn Thị Bưởi",
        "received_on": "2026-11-02",
        "agency": "Ủy ban nhân dân phường Ví Dụ",
        "procedure": "Đăng ký khai sinh có yếu tố nước ngoài",
        "due_at": "2026-11-20T17:00",
        "reason": "Cơ quan phối hợp chưa gửi kết quả xác minh.",
        "new_due_on": "2026-12-01",
        "head": "Phạm Quốc Vượng",
    },
    "05": HEAD
    | {key: APPLICANT[key] for key in ("dossier_code", "applicant", "id_number", "request")}
    | {
        "asked_on": "2026-11-20",
        "agency": "Trung tâm Phục vụ hành chính công phường Ví Dụ",
        "stopped_at": "2026-11-22T09:30",
        "reason": "Người nộp hồ sơ chuyển nơi cư trú.",
        "papers": PAPERS[:2],
        "fee": "Không thu",
        "head": "Phạm Quốc Vượng",
    },
    "06": HEAD
    | {
        "dossier_code": APPLICANT["dossier_code"],
        "agency": "Ủy ban nhân dân phường Ví Dụ",
        "partner": "Công an phường Ví Dụ",
        "received_on": "2026-11-22",
        "due_at": "2026-11-27T17:00",
        "steps": [STEP, STEP | {"giver": "Phòng Tư pháp", "taker": "Văn phòng Ủy ban nhân dân"}],
    },
    "07": HEAD
    | {"entries": [ENTRY, ENTRY | {"returned_at": "2026-11-26T09:00", "signed": "Bưởi"}]},
}
LONG_NAME = (
    "Công ty Trách nhiệm hữu hạn một thành viên Khai thác công trình thủy lợi Nguyễn Đỗ Quỳnh Ngữ "
)
LONG_PAPER = (
    "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất đã được"
    " cấp, kèm trích lục bản đồ địa chính thửa đất: 01 bản chính, 02 bản sao có chứng thực, số "
)


def long(number: str, papers: int = 10) -> dict[str, Any]:
    """The form with long names, texts and that many papers or rows."""
    many = [f"{LONG_PAPER}{place}" for place in range(1, papers + 1)]
    longer: dict[str, Any] = {
        "applicant": LONG_NAME * 2 + "Hết",
        "address": f"{'Thôn Ngũ Hành Sơn, ' * 10}xã Kiểu Mẫu",
        "email": f"{'phong.hanh.chinh.' * 4}@congtythuyloinguyendoquynh.vn",
        "request": f"{'Đăng ký biến động quyền sử dụng đất ' * 8}hết",
        "papers": many,
        "changes": many,
        "reason": many,
        "steps": [STEP | {"taker": LONG_NAME + str(place)} for place in range(papers)],
        "entries": [
            ENTRY | {"dossier_code": f"H49.61.28-261122-{place:04}", "procedure": LONG_PAPER[:90]}
            for place in range(1, papers + 1)
        ],
    }
    data = FILLED[number]
    return data | {key: value for key, value in longer.items() if key in data}
