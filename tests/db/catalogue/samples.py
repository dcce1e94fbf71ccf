"""Rows in the shape a portal's crawl has, small; each call gives a fresh one to spoil."""

from __future__ import annotations

import json
from typing import Any


def portal_row(code: str = "1.001193", **changes: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "code": code,
        "name": "Thủ tục đăng ký khai sinh",
        "field": "Hộ tịch",
        "group": "ho_tich",
        "common": True,
        "level": "Cấp xã",
        "decision": None,
        "online_level": None,
        "time_limit": {
            "value": 0,
            "unit": "same_day",
            "text": "Trong ngày",
            "basis": "Luật Hộ tịch",
            "after_15h_next_working_day": True,
        },
        "fee": {
            "amount_vnd": 0,
            "by_channel": {"online": [0], "post": [0], "direct": [0]},
            "set_by_province": False,
            "text": "Miễn phí",
            "note": None,
        },
        "documents": [
            {"case": None, "name": "Tờ khai", "originals": 1, "copies": 0, "is_note": False},
            {
                "case": "Giấy tờ phải xuất trình",
                "name": "Hộ chiếu hoặc căn cước",
                "originals": 1,
                "copies": 0,
                "is_note": False,
            },
            {"case": None, "name": "Lưu ý", "originals": 0, "copies": 0, "is_note": True},
        ],
        "results": [
            {"name": "Giấy khai sinh", "code": "KQ.G15.000001"},
            {"name": None, "code": "x"},
        ],
        "legal_basis": ["60/2014/QH13", "123/2015/NĐ-CP"],
        "non_territorial": {"value": True, "scope": "trong tỉnh", "basis": ["2637/QĐ-UBND"]},
        "portal_url": "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1",
        "source": "Cổng Dịch vụ công quốc gia",
        "verified": True,
        "completeness": "full",
    }
    return row | changes


def portal_file(*rows: dict[str, Any], **meta: Any) -> bytes:
    document = {
        "meta": {"groups": {"ho_tich": "Hộ tịch", "chung_thuc": "Chứng thực"}} | meta,
        "procedures": list(rows),
    }
    return json.dumps(document, ensure_ascii=False).encode()
