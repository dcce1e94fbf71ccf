"""The officer's inbox by keyboard: questions answered and dropped, misses taught, the assistant."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from db.assistant import boards, questions, questions_boards
from db.assistant.question_values import QuestionState
from db.queue.rules import State
from tests.desk.centre import Centre, Desk
from tests.desk.letters import ask, miss
from tests.desk.seen import state
from tests.records import command_id

K = Qt.Key


def write(desk: Desk, text: str, field: str = "inboxFieldText") -> None:
    desk.ui.write(field, text)
    desk.centre.live.drain()


def inbox(desk: Desk) -> Any:
    return desk.model.inbox


def rows(desk: Desk) -> list[str]:
    return [row.words for row in inbox(desk).items.rows]


def test_an_answer_by_keyboard(desk: Desk, centre: Centre) -> None:
    left = ask(centre)
    centre.live.news()
    badge = desk.ui.find("inbox").property("text")
    desk.press(K.Key_F12)
    shown = desk.ui.text("inboxSubject")
    write(desk, "Ở quầy 4, mang căn cước.")
    desk.press(K.Key_Return)
    found = questions_boards.by_code(centre.live.record, left.code)

    assert "1" == badge
    assert left.words == shown
    assert (QuestionState.ANSWERED, "Ở quầy 4, mang căn cước.") == (found.state, found.answer)
    assert centre.officers["an"] == found.officer_id
    assert f"Đã gửi câu trả lời cho mã {left.code[:3]} {left.code[3:]}" == desk.notice
    assert "0" == desk.ui.find("inbox").property("text")


def test_the_oldest_comes_first_and_the_next_one_follows(desk: Desk, centre: Centre) -> None:
    for words in ("Thứ nhất?", "Thứ hai?", "Thứ ba?"):
        ask(centre, words)
        centre.time.pass_s(60)
    desk.press(K.Key_F12)
    desk.press(K.Key_PageDown)
    second = desk.ui.text("inboxSubject")
    write(desk, "Được ạ.")
    desk.press(K.Key_Return)

    assert "Thứ hai?" == second
    assert "Thứ ba?" == desk.ui.text("inboxSubject")
    assert ["Thứ nhất?", "Thứ ba?", "Thứ hai?"] == rows(desk)
    assert "" == inbox(desk).property("draft")


def test_a_draft_waits_while_a_citizen_is_served(desk: Desk, centre: Centre) -> None:
    ask(centre)
    desk.press(K.Key_F12)
    write(desk, "Ở quầy")
    desk.press(K.Key_F2)
    at_work = desk.ui.has("inboxPage"), desk.ui.text("number")
    desk.press(K.Key_F12)

    assert (False, "A001") == at_work
    assert "Ở quầy" == desk.ui.find("inboxFieldText").property("text")


def test_what_is_typed_never_reaches_the_counter(desk: Desk) -> None:
    desk.press(K.Key_F2, K.Key_F12)
    desk.press(K.Key_Delete, K.Key_A, K.Key_Return, K.Key_Z)
    desk.press(K.Key_Z, control=True)
    desk.press(K.Key_Escape)

    assert not desk.ui.has("confirmPanel")
    assert not desk.ui.has("chooser")
    assert State.CALLED is state(desk, "A001")


def test_a_question_is_dropped_only_with_a_reason(desk: Desk, centre: Centre) -> None:
    left = ask(centre)
    desk.press(K.Key_F12)
    desk.press(K.Key_Delete, control=True)
    asked_for = desk.notice
    write(desk, "Việc này của công an phường.")
    desk.press(K.Key_Delete, control=True)
    found = questions_boards.by_code(centre.live.record, left.code)

    assert asked_for.startswith("Gõ lý do")
    assert (QuestionState.DROPPED, "Việc này của công an phường.") == (found.state, found.answer)


def test_an_answer_is_corrected(desk: Desk, centre: Centre) -> None:
    left = ask(centre)
    questions.answer(
        centre.live.record, command_id=command_id(), question_id=left.id, answer="Ở quầy 4."
    )
    questions.read(centre.live.record, command_id=command_id(), code=left.code)
    desk.press(K.Key_F12)
    before = desk.ui.find("inboxFieldText").property("text")
    facts = desk.ui.text("inboxFacts")
    desk.press(K.Key_A, control=True)
    desk.press(K.Key_Delete)
    write(desk, "Ở quầy 5.")
    desk.press(K.Key_Return)
    found = questions_boards.by_code(centre.live.record, left.code)

    assert "Ở quầy 4." == before
    assert facts.endswith("đã trả lời, đã đọc")
    assert ("Ở quầy 5.", None) == (found.answer, found.read_at)


def test_a_colleague_who_was_quicker_is_not_written_over(desk: Desk, centre: Centre) -> None:
    left = ask(centre)
    desk.press(K.Key_F12)
    write(desk, "Ở quầy 5.")
    questions.answer(
        centre.live.record, command_id=command_id(), question_id=left.id, answer="Ở quầy 4."
    )
    desk.press(K.Key_Return)

    assert "Ở quầy 4." == questions_boards.by_code(centre.live.record, left.code).answer
    assert "đã có người khác trả lời" in desk.notice
    assert "Ở quầy 5." == desk.ui.find("inboxFieldText").property("text")


def test_an_empty_answer_is_asked_for(desk: Desk, centre: Centre) -> None:
    ask(centre)
    desk.press(K.Key_F12)
    desk.press(K.Key_Return)

    assert "Gõ câu trả lời trước khi gửi." == desk.notice
    assert 1 == questions_boards.count_open(centre.live.record)


def test_a_miss_is_taught_by_three_letters(desk: Desk, centre: Centre) -> None:
    miss(centre, "giấy cho em bé", times=3)
    miss(centre, "bán xe cũ")
    desk.press(K.Key_F12, K.Key_F12)
    often = rows(desk)
    write(desk, "kks")
    offered = [row.name for row in inbox(desk).options.rows]
    desk.press(K.Key_Down, K.Key_Return)

    assert ["giấy cho em bé", "bán xe cũ"] == often
    assert len(offered) > 1
    assert f"Từ nay “giấy cho em bé” dẫn đến: {offered[1]}" == desk.notice
    assert ["bán xe cũ"] == [each.words for each in boards.misses(centre.live.record)]


def test_a_miss_is_dropped(desk: Desk, centre: Centre) -> None:
    miss(centre, "asdfgh")
    desk.press(K.Key_F12, K.Key_F12)
    desk.press(K.Key_Delete, control=True)

    assert () == boards.misses(centre.live.record)
    assert "Trợ lý hiểu mọi câu đã được hỏi" == desk.ui.text("inboxEmpty")


def test_the_assistant_answers_the_officer(desk: Desk) -> None:
    desk.press(*[K.Key_F12] * 3)
    write(desk, "khai sinh", "consultFieldText")
    desk.press(K.Key_Return)
    first = desk.ui.text("inboxSubject")
    desk.press(K.Key_Down)

    assert "khai sinh" in first.casefold()
    assert len(rows(desk)) > 1
    assert first != desk.ui.text("inboxSubject")


def test_escape_and_leaving_the_counter_close_it(desk: Desk, centre: Centre) -> None:
    ask(centre)
    desk.press(K.Key_F12)
    opened = desk.ui.has("inboxPage")
    desk.press(K.Key_Escape)
    closed = desk.ui.has("inboxPage")
    desk.press(K.Key_F12, K.Key_F10)

    assert (True, False) == (opened, closed)
    assert not desk.is_signed_in
    assert not desk.ui.has("inboxPage")


def test_a_question_that_comes_while_it_is_open_is_there(desk: Desk, centre: Centre) -> None:
    desk.press(K.Key_F12)
    empty = desk.ui.text("inboxEmpty")
    ask(centre, "Có ai không?")
    centre.live.news()

    assert "Không có câu hỏi nào đang chờ trả lời" == empty
    assert "Có ai không?" == desk.ui.text("inboxSubject")
