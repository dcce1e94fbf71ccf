"""A centre whose names are as long as real ones can be."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

from db.catalogue.folder import read_catalogue
from db.catalogue.store import import_catalogue
from db.record import open_record
from db.setup import set_up
from tests.records import CATALOGUE, CENTRE_FILE

LONG_OFFICER = "Công Tằng Tôn Nữ Nguyễn Thị Hoàng Phương Thảo"
LONG_LINE = {
    "vi": "Đăng ký đất đai, tài sản gắn liền với đất – Quy hoạch, xây dựng và trật tự đô thị",
    "en": "Registration of land and attached property – Planning, building and urban order",
    "fr": "Enregistrement foncier et biens attachés – Urbanisme, construction et ordre urbain",
}


def make_long_centre(folder: Path) -> str:
    """A record with long names, sixteen counters and the starter catalogue; its address."""
    centre = json.loads(CENTRE_FILE.read_text("utf-8"))
    centre["centre"]["parent"]["vi"] = "Ủy ban nhân dân xã Thượng Lâm Nghĩa Hưng Trung, tỉnh Ví Dụ"
    centre["lines"][3]["names"] = LONG_LINE
    centre["officers"][0]["name"] = LONG_OFFICER
    extra = [{"number": number, "lines": ["A", "B", "C", "D"]} for number in range(9, 17)]
    centre["counters"] += extra
    file = folder / "centre.json"
    file.write_text(json.dumps(centre, ensure_ascii=False), "utf-8")
    url = str(folder / "long.db")
    set_up(url, file)
    record = open_record(url)
    starter = read_catalogue(CATALOGUE)
    import_catalogue(record, starter.procedures, starter.fields, str(uuid4()))
    record.close()
    return url


def longest_titles(count: int) -> list[str]:
    """The codes of the procedures with the longest short titles."""
    procedures = read_catalogue(CATALOGUE).procedures
    ordered = sorted(procedures, key=lambda each: -len(each.tile))
    return [each.code for each in ordered[:count]]
