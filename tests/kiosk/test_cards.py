"""Cards, receipts, tickets and other codes before the scanner: what the page says, what is kept."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from db.queue import calling, store
from db.queue.boards import counters, events, lines
from db.queue.values import Ticket
from db.ratings import boards as ratings
from kiosk.kiosk_screen import Page
from kiosk.rate_state import RateStep
from kiosk.slip import ticket_code
from tests.kiosk.kiosk_stage import COPY, Stage
from tests.kiosk.test_cccd import FULL, NO_OLD_NUMBER
from tests.printing.payment_codes import SAMPLES
from tests.records import command_id

OF_AGE = "Theo ngày sinh trên thẻ, Ông/Bà thuộc diện ưu tiên: Người từ 80 tuổi."
RECEIPT = "H49.61.28-250616-0001"


def scan(stage: Stage, text: str) -> Page:
    stage.kiosk.scan(text)
    stage.live.drain()
    return stage.page


def said(stage: Stage, name: str = "title") -> str:
    return str(stage.kiosk.card.property(name))


def facts(stage: Stage) -> list[str]:
    return [row.words for row in stage.kiosk.card.property("facts").rows]


def issued(stage: Stage, letter: str = "A") -> Ticket:
    line = next(each.id for each in lines(stage.record) if each.letter == letter)
    return store.issue(stage.record, command_id=command_id(), line_id=line).ticket


def called(stage: Stage) -> Ticket:
    counter = counters(stage.record)[0].id
    return calling.call_next(stage.record, command_id=command_id(), counter_id=counter)


def test_a_card_offers_the_priority_of_its_age_and_keeps_nothing(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    page = scan(stage, NO_OLD_NUMBER)
    seen = " ".join([repr(stage.kiosk.screen), said(stage), said(stage, "words"), *facts(stage)])
    offered = facts(stage)
    stage.kiosk.card.goOn()
    stage.choose()
    stage.kiosk.visiting.askPriority()
    stage.live.drain()
    record = Path(stage.record.url.removeprefix("sqlite:///"))
    kept = b"".join(each.read_bytes() for each in record.parent.glob(f"{record.name}*"))

    assert Page.CARD is page
    assert [OF_AGE] == offered
    assert "old80" == stage.ticket("B001").priority_code
    for personal in ("001190654321", "TRẦN THỊ B", "31121940", "Thôn 2"):
        assert personal not in seen
        assert personal not in caplog.text
        assert personal.encode() not in kept


def test_a_young_card_offers_nothing(stage: Stage) -> None:
    scan(stage, FULL)

    assert [] == facts(stage)
    assert "" == stage.kiosk.screen.visiting.age_class


def test_a_card_in_the_middle_leads_back_there(stage: Stage) -> None:
    stage.choose()
    scan(stage, NO_OLD_NUMBER)
    stage.kiosk.card.goOn()

    assert Page.PROCEDURE is stage.page
    assert "Người từ 80 tuổi" == stage.kiosk.visiting.property("ageClass")


def test_a_receipt_shows_its_code_and_gives_a_number(stage: Stage) -> None:
    page = scan(stage, RECEIPT)
    first = facts(stage)[0]
    stage.kiosk.visiting.take()
    stage.live.drain()

    assert (Page.CARD, f"Hồ sơ {RECEIPT}") == (page, first)
    assert "R001" == stage.kiosk.ticket.property("number")


def test_a_procedures_code_opens_its_page(stage: Stage) -> None:
    page = scan(stage, f"http://192.168.1.10:8080/p/{COPY}")

    assert (Page.PROCEDURE, COPY) == (page, stage.kiosk.screen.procedure_code)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("hello there", "Máy chưa hiểu mã này"),
        (SAMPLES["static"], "Đây là mã thanh toán"),
        (SAMPLES["static"][:-1], "Mã đọc chưa rõ"),
        ("MC1A:AAAAAAAA", "Mã đọc chưa rõ"),
        ("MC1Ă:K7M42QXH", "Máy quét gõ ra chữ có dấu"),
        ("9.999999", "Thủ tục này không có ở đây"),
        ("Z999", "Không có số này trong hôm nay."),
    ],
)
def test_what_is_not_understood_has_a_clear_sentence(stage: Stage, text: str, title: str) -> None:
    page = scan(stage, text)
    words = said(stage)
    stage.kiosk.card.goOn()

    assert (Page.CARD, title) == (page, words)
    assert Page.HOME is stage.page
    assert [] == list(events(stage.record))


def test_where_a_ticket_stands(stage: Stage) -> None:
    stage.seat_everybody()
    first, second = issued(stage), issued(stage)
    scan(stage, ticket_code(second.id))
    waiting = (said(stage), facts(stage)[0])
    called(stage)
    stage.kiosk.home()
    stage.live.drain()
    scan(stage, first.label)

    assert ("Số A002", "Trước Ông/Bà còn 1 người") == waiting
    assert ["Số này đang được gọi. Xin mời Ông/Bà đến ngay.", "Quầy 1"] == facts(stage)


def test_a_visit_that_is_over_is_rated_once(stage: Stage) -> None:
    issued(stage)
    store.finish(stage.record, command_id=command_id(), ticket_id=called(stage).id)
    rate = stage.kiosk.rate
    rate.open()
    rate.typeDigit("1")
    rate.chooseLetter("A")
    rate.look()
    stage.live.drain()
    step = stage.kiosk.screen.rate.step
    rate.send()
    rate.chooseScore(4)
    rate.toggleReason("wait")
    rate.toggleReason("place")
    rate.toggleReason("wait")
    rate.send()
    rate.send()
    stage.live.drain()
    thanked = stage.kiosk.screen.rate.step
    stage.wait(9)
    board = ratings.ratings(stage.record)[0]
    home, page = stage.page, scan(stage, "A001")

    assert (RateStep.FACES, RateStep.THANKS, Page.HOME) == (step, thanked, home)
    assert (1, 4.0) == (board.count, board.mean)
    assert {"place": 1} == {key: times for key, times in board.reasons.items() if times}
    assert Page.CARD is page
    assert "Số này đã được đánh giá. Xin cảm ơn Ông/Bà." in facts(stage)


def test_five_faces_with_words(stage: Stage) -> None:
    stage.kiosk.rate.open()
    rows = stage.kiosk.rate.property("faces").rows

    assert [5, 4, 3, 2, 1] == [row.key for row in rows]
    assert ["Rất hài lòng", "Rất không hài lòng"] == [rows[0].words, rows[-1].words]
    assert 5 == len({row.image for row in rows})


def test_a_typed_number_is_erased_from_its_end(stage: Stage) -> None:
    rate = stage.kiosk.rate
    rate.open()
    rate.chooseLetter("B")
    for digit in "123456":
        rate.typeDigit(digit)
    typed = rate.property("typed")
    for _ in range(4):
        rate.erase()
    letter = rate.property("typed")
    rate.erase()

    assert ("B1234", "B", "") == (typed, letter, rate.property("typed"))


def test_a_code_while_a_number_is_taken_changes_nothing(stage: Stage) -> None:
    stage.choose()
    stage.kiosk.takeTicket()
    stage.kiosk.scan(RECEIPT)

    assert Page.BUSY is stage.page


def test_an_answer_that_comes_too_late_stays_unseen(stage: Stage) -> None:
    issued(stage)
    stage.kiosk.scan("A001")
    stage.kiosk.home()
    stage.live.drain()

    assert Page.HOME is stage.page
