"""One citizen's way: greeting, field, procedure, number; and everything that may go wrong."""

from __future__ import annotations

from dataclasses import replace

from db.errors import LineClosed, RecordUnavailable, Unexpected
from db.queue.boards import events
from db.queue.rules import State
from db.queue.values import Purpose
from db.words import Language
from kiosk.flow_record import SILENCE_S
from kiosk.kiosk_screen import Page
from resources.translations import Translations
from tests.kiosk.kiosk_stage import COPY, Stage, make_stage

AWAY = RecordUnavailable(reason="the cable")


def test_greets_before_the_record_answers(sqlite_url: str, translations: Translations) -> None:
    stage = make_stage(sqlite_url, translations)

    assert (stage.page, stage.kiosk.property("isReady")) == (Page.HOME, False)
    stage.record.close()


def test_fields_with_procedures_and_who_waits(stage: Stage) -> None:
    stage.queue(line_id=2, people_waiting=3)
    stage.live.knock()
    stage.live.drain()

    rows = {row.key: row for row in stage.kiosk._fields._rows}

    assert rows["chung_thuc"].waiting == "3 người đang chờ"
    assert rows["dat_dai"].waiting == "Chưa có ai chờ"
    assert stage.kiosk.property("resultDetail") == "Chưa có ai chờ"


def test_common_procedures_come_first(stage: Stage) -> None:
    stage.kiosk.chooseField("chung_thuc")
    assert stage.kiosk.screen.guide is not None
    common = {each.code for each in stage.kiosk.screen.guide.procedures if each.is_common}

    shown = [row.key in common for row in stage.kiosk._procedures._rows]

    assert (stage.page, shown) == (Page.PROCEDURES, sorted(shown, reverse=True))


def test_a_ticket_for_a_procedure(stage: Stage) -> None:
    stage.kiosk.setLanguage("en")
    stage.take()

    ticket = stage.ticket("B001")

    assert stage.page is Page.TICKET
    assert (ticket.procedure_code, ticket.purpose, ticket.language) == (
        COPY,
        Purpose.PROCEDURE,
        Language.EN,
    )
    assert stage.kiosk.ticket.property("number") == "B001"


def test_results_and_advice_need_two_touches(stage: Stage) -> None:
    stage.kiosk.collectResult()
    stage.kiosk.takeTicket()
    stage.live.drain()
    result = stage.kiosk.ticket.property("number")
    stage.kiosk.home()
    stage.live.drain()
    stage.kiosk.askStaff()
    stage.kiosk.visiting.answerPriority("none")
    stage.live.drain()

    assert (result, stage.kiosk.ticket.property("number")) == ("R001", "T001")
    assert [stage.ticket(label).purpose for label in ("R001", "T001")] == [
        Purpose.RESULT,
        Purpose.ADVICE,
    ]


def test_second_tap_gives_no_second_ticket(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.kiosk.takeTicket()
    stage.kiosk.askStaff()
    stage.kiosk.back()
    stage.kiosk.home()
    assert stage.page is Page.BUSY
    stage.live.drain()

    assert [event.ticket_id for event in events(stage.record)] == [stage.ticket("B001").id]


def test_lost_answer_is_asked_again_and_gives_the_same_number(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.live.trouble, stage.live.loses_answers = AWAY, True
    stage.live.drain()
    assert (stage.page, stage.kiosk.screen.is_retrying) == (Page.TROUBLE, True)

    stage.live.trouble = None
    stage.live.knock()
    stage.live.drain()

    assert (stage.page, stage.kiosk.ticket.property("number")) == (Page.TICKET, "B001")
    assert len(events(stage.record)) == 1


def test_a_citizen_who_left_is_not_called(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.live.trouble = AWAY
    stage.live.drain()
    stage.live.trouble = None
    stage.live.knock()
    stage.live.answer_one()  # the board; the wish is asked again and under way
    stage.kiosk.home()
    stage.live.drain()

    assert stage.page is Page.HOME
    assert stage.ticket("B001").state is State.CANCELLED


def test_refusal_is_told_and_not_repeated(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.live.trouble = LineClosed(line="B")
    stage.live.answer_one()
    stage.live.trouble = None
    stage.live.knock()
    stage.live.drain()

    assert stage.page is Page.REFUSED
    assert stage.kiosk.refusal.property("title") == "Nhóm B hiện tạm ngừng nhận thêm số."
    assert events(stage.record) == ()


def test_a_bug_is_not_repeated(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.live.trouble = Unexpected()
    stage.live.answer_one()

    assert (stage.page, stage.kiosk.screen.is_retrying) == (Page.TROUBLE, False)


def test_before_the_first_answer_a_record_away_is_trouble(
    sqlite_url: str, translations: Translations
) -> None:
    stage = make_stage(sqlite_url, translations)
    stage.live.trouble = AWAY
    stage.begin()
    away = stage.page
    stage.live.trouble = None
    stage.live.knock()
    stage.live.drain()

    assert (away, stage.page) == (Page.TROUBLE, Page.HOME)
    stage.record.close()


def test_a_record_away_leaves_the_picture_and_its_age(stage: Stage) -> None:
    stage.live.trouble = AWAY
    stage.live.knock()
    stage.live.drain()
    away = (stage.page, stage.kiosk.property("staleText"))
    stage.live.trouble = None
    stage.live.knock()
    stage.live.drain()

    assert away == (Page.HOME, "Số liệu lúc 09:41, đang kết nối lại…")
    assert (stage.page, stage.kiosk.property("staleText")) == (Page.HOME, "")


def test_a_record_that_says_nothing_is_away_too(stage: Stage) -> None:
    stage.live.knock()
    stage.clock.value += SILENCE_S
    stage.kiosk.tick()
    still_well = stage.kiosk.property("staleText")
    stage.clock.value += 1
    stage.kiosk.tick()

    assert still_well == ""
    assert stage.kiosk.property("staleText").startswith("Số liệu lúc 09:41")
    stage.live.drain()
    assert stage.kiosk.property("staleText") == ""


def test_reading_goes_on_while_the_record_is_away(stage: Stage) -> None:
    stage.choose()
    stage.live.trouble = AWAY
    stage.live.knock()
    stage.live.drain()

    assert stage.page is Page.PROCEDURE
    assert stage.kiosk.procedure.property("waiting") == "Chưa có ai chờ"
    assert stage.kiosk.property("staleText") != ""


def test_a_number_asked_for_while_the_record_is_away_comes_when_it_is_back(stage: Stage) -> None:
    stage.live.trouble = AWAY
    stage.take()
    away = stage.page
    stage.live.trouble = None
    stage.live.knock()
    stage.live.drain()

    assert (away, stage.page) == (Page.TROUBLE, Page.TICKET)


def test_line_without_officer_says_so_and_gives_a_number(stage: Stage) -> None:
    stage.choose()
    before = stage.kiosk.procedure.property("notice")
    stage.kiosk.takeTicket()
    stage.live.drain()

    assert before == "Hiện chưa có cán bộ ở quầy. Số vẫn giữ thứ tự và sẽ được gọi."
    assert stage.kiosk.ticket.property("notice") == before
    assert stage.kiosk.ticket.property("number") == "B001"


def test_line_with_officer_says_nothing(stage: Stage) -> None:
    stage.seat_everybody()
    stage.live.knock()
    stage.live.drain()
    stage.choose()

    assert stage.kiosk.procedure.property("notice") == ""


def test_back_goes_one_page(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.back()
    first = stage.page
    stage.kiosk.back()

    assert (first, stage.page) == (Page.PROCEDURES, Page.HOME)


def test_home_forgets_the_citizen(stage: Stage) -> None:
    stage.kiosk.setLanguage("fr")
    stage.take()
    stage.kiosk.home()
    screen = stage.kiosk.screen

    assert (screen.issued, screen.procedure_code, screen.field_code) == (None, "", "")
    assert stage.kiosk.property("language") == "vi"
    assert stage.kiosk.ticket.property("number") == ""


def test_a_closed_line_can_be_read_about_but_gives_no_number(stage: Stage) -> None:
    board = stage.kiosk.screen.board
    assert board is not None
    lines = tuple(replace(now, line=replace(now.line, is_open=False)) for now in board.lines)
    stage.kiosk._flow.record.looked(replace(board, lines=lines))
    stage.choose()

    assert stage.kiosk._fields._rows[0].waiting == "Tạm ngừng nhận số"
    assert stage.kiosk.procedure.property("isOpen") is False
    assert stage.kiosk.procedure.property("notice") == (
        "Nhóm này hiện tạm ngừng nhận số. Xin hỏi cán bộ."
    )
