"""The manager's panel for the hall and the board of devices, in every language and size."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from db.hall.store import put_notice, raise_emergency
from db.hall.values import NoticeKind, SoundState
from db.hall.zones import set_zone
from db.words import Names
from resources.translations import LANGUAGES, Translations
from tests.desk.centre import Centre
from tests.desk.conftest import OpenManager
from tests.desk.manual import MORNING
from tests.desk.test_devices import tell
from tests.desk.test_looks import SIZES, look
from tests.records import command_id

K = Qt.Key
LONG = "Từ tháng sau hồ sơ khai sinh, kết hôn, khai tử nộp trực tuyến được miễn lệ phí. " * 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=["1366", "1920"])
def test_the_hall_panel(
    open_manager: OpenManager,
    centre: Centre,
    translations: Translations,
    tmp_path: Path,
    language: str,
    size: tuple[int, int],
) -> None:
    translations.set_language(language)
    record = centre.live.record
    manager = open_manager(size=size)

    def see(name: str) -> list[str]:
        return look(manager.ui, f"hall_panel_{name}_{language}", tmp_path)

    manager.ui.key(K.Key_F2)
    manager.ui.key(K.Key_Return)
    found = see("no_words")
    for code in ("A", "B", "HO-TICH"):
        set_zone(record, command_id=command_id(), code=code, names=Names(code), counters=())
    for number in range(6):
        put_notice(record, command_id=command_id(), texts=Names(f"{number} {LONG}"))
    session = put_notice(
        record,
        command_id=command_id(),
        texts=Names("Nhận hồ sơ tại thôn", "Applications taken", "Demandes reçues"),
        kind=NoticeKind.SESSION,
        place="Nhà văn hóa thôn Ví Dụ Thượng, đường Nguyễn Chí Thanh nối dài",
        zone_code="HO-TICH",
        starts_at=MORNING,
        ends_at=MORNING + timedelta(days=3),
        position=1,
    )
    for place, sound in enumerate(SoundState):
        tell(centre, f"sanh-{place}", sound)
    centre.live.news()
    found += see("notices")
    manager.ui.click("moreNotices")
    found += see("further")
    for _ in range(2):
        manager.ui.click("moreNotices")
    manager.model.board.edit(session.id)
    found += see("edits")
    manager.ui.find("noticeEnds").setProperty("text", "chiều mai")
    manager.model.board.put()
    found += see("wrong_time")
    manager.ui.click("emergencyZone_HO-TICH")
    manager.ui.click("emergency_1")
    found += see("armed")
    raise_emergency(record, command_id=command_id(), texts=Names(LONG[:150]), zone_code="A")
    centre.live.news()
    found += see("emergency")
    for code, words in (("B", LONG[:150]), ("HO-TICH", LONG[:150]), ("", LONG[:150])):
        raise_emergency(record, command_id=command_id(), texts=Names(words), zone_code=code)
        centre.live.news()
        found += see(f"emergency_{code}")
    manager.ui.key(K.Key_F2)
    found += see("closed")

    assert found == []
