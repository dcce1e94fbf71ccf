"""The inbox in every language and size: nothing outside, nothing cut, however long the words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from db.assistant import questions
from db.assistant.values import Answer, Aspect, Candidate, Passage
from db.words import Language
from desk import inbox_work
from resources.translations import LANGUAGES, Translations
from tests.desk.centre import Centre, Desk
from tests.desk.conftest import OpenDesk
from tests.desk.letters import LONGEST, ask, miss
from tests.desk.test_looks import SIZES, look
from tests.records import command_id

K = Qt.Key
PASSAGE = Passage(
    Aspect.PAPERS,
    (
        "Tờ khai đăng ký khai sinh theo mẫu (1 bản chính).",
        "Giấy chứng sinh; không có thì văn bản của người làm chứng xác nhận việc sinh.",
    )
    * 6,
    "Quyết định 1872/QĐ-BTP của Bộ trưởng Bộ Tư pháp",
    date(2026, 1, 15),
)
ANSWER = Answer(
    "khai sinh cần giấy tờ gì",
    Language.VI,
    Aspect.PAPERS,
    (
        Candidate("1.001193", "Khai sinh", 0.9, PASSAGE),
        Candidate("1.000689", "Khai sinh và nhận cha, mẹ, con", 0.5, PASSAGE),
        Candidate("1.004884", "Khai sinh lại", 0.4, None),
    ),
    0.4,
    is_known=False,
)
pytestmark = [
    pytest.mark.parametrize("language", LANGUAGES),
    pytest.mark.parametrize("size", SIZES, ids=["1366", "1920"]),
]


def full_inbox(centre: Centre) -> None:
    record = centre.live.record
    old = ask(centre, "Hộ khẩu cũ còn giá trị không?", place="phone")
    said = "Không còn giá trị từ 01/01/2023; dùng căn cước hoặc giấy xác nhận cư trú."
    questions.answer(record, command_id=command_id(), question_id=old.id, answer=said)
    spam = ask(centre, "abc abc abc")
    questions.drop(record, command_id=command_id(), question_id=spam.id, reason="Không rõ hỏi gì.")
    ask(centre, LONGEST)
    centre.time.pass_s(2.5 * 86400)
    ask(centre, "Where can a foreigner register a marriage?", Language.EN, "phone")
    centre.time.pass_s(86400)
    ask(centre, "Où faire légaliser une signature ?", Language.FR)
    for n in range(8):
        centre.time.pass_s(700)
        ask(centre, f"Chỗ đậu xe của trung tâm ở đâu, có thu tiền không? (lần {n})")


def test_the_inbox(
    open_desk: OpenDesk,
    centre: Centre,
    translations: Translations,
    language: str,
    size: tuple[int, int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    translations.set_language(language)
    desk = open_desk(1, "an", size=size)

    def see(name: str) -> list[str]:
        return look(desk.ui, f"inbox_{name}_{language}", tmp_path)

    desk.press(K.Key_F12)
    found = see("empty")
    desk.press(K.Key_F12)
    found += see("no_misses")
    full_inbox(centre)
    for n in range(14):
        miss(centre, f"làm sao để xin cái giấy ấy cho cháu đi học xa nhà {n}", 1 + n % 3)
    miss(centre, LONGEST[:200], 4)
    centre.live.news()
    desk.press(K.Key_F12, K.Key_F12)
    found += see("long")
    desk.ui.write("inboxFieldText", LONGEST + " " + LONGEST)
    found += see("long_answer")
    desk.press(K.Key_Return)
    found += see("refused" if len(LONGEST) * 2 > 1000 else "sent")
    desk.press(K.Key_PageDown)
    desk.press(K.Key_Delete, control=True)
    found += see("asks_reason")
    desk.press(*[K.Key_PageDown] * 10)
    found += see("settled")
    desk.press(K.Key_F12)
    found += see("miss")
    desk.ui.write("inboxFieldText", "kha")
    desk.press(K.Key_Down)
    found += see("teach")
    desk.press(K.Key_F12)
    found += see("consult_nothing")
    found += _consulted(desk, see, monkeypatch)
    desk.press(K.Key_Escape)
    found += see("closed")

    assert found == []


def _consulted(
    desk: Desk, see: Callable[[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    monkeypatch.setattr(inbox_work.Consulting, "ask", lambda *_: ANSWER)
    desk.ui.write("consultFieldText", "khai sinh cần giấy tờ gì")
    desk.press(K.Key_Return)
    return see("consult")
