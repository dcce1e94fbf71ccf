"""The page of a ticket over HTTP: its place, its states, its languages, and its end."""

from __future__ import annotations

import re

from db.day import store as day
from db.queue import calling, store
from kiosk.phone.assets import assets
from tests.kiosk.phone.conftest import Centre
from tests.kiosk.phone.served import Answer, page_of
from tests.records import command_id

SAID = re.compile(r'<p class="say">(.*?)</p>')


def said(answer: Answer) -> str:
    found = SAID.search(answer.text)
    return found[1].replace("&nbsp;", " ") if found else answer.text


def test_a_ticket_moves_forward_is_called_and_thanked(centre: Centre) -> None:
    hall, served = centre.hall, centre.served
    first, second, third = (hall.issue("C") for _ in range(3))
    hall.sit(3, 0)
    now = f"{page_of(third.id)}/now"
    seen = [said(served.wait_for(now, lambda answer: "còn&nbsp;2 người" in answer.text))]
    hall.call(3)
    seen.append(said(served.wait_for(now, lambda answer: "còn&nbsp;1 người" in answer.text)))
    for ticket in (first, second):
        store.finish(hall.record, command_id=command_id(), ticket_id=ticket.id)
        hall.call(3)
    called = served.wait_for(now, lambda answer: 'data-call="C003.3.1"' in answer.text)
    seen.append(said(called))
    store.start(hall.record, command_id=command_id(), ticket_id=third.id)
    seen.append(said(served.wait_for(now, lambda answer: "phục vụ" in answer.text)))
    store.finish(hall.record, command_id=command_id(), ticket_id=third.id)
    seen.append(said(served.wait_for(now, lambda answer: "Cảm ơn" in answer.text)))

    assert [
        "Trước Ông/Bà còn 2 người",
        "Trước Ông/Bà còn 1 người",
        "Mời Ông/Bà đến quầy 3",
        "Đang được phục vụ tại quầy 3",
        "Đã hoàn tất. Cảm ơn Ông/Bà!",
    ] == seen


def test_a_missed_call_a_hold_a_cancelled_one_and_one_called_along(centre: Centre) -> None:
    hall, served = centre.hall, centre.served
    along = [hall.issue("D") for _ in range(4)][3]
    hall.sit(4, 1)
    missed = hall.call(4)
    store.no_show(hall.record, command_id=command_id(), ticket_id=missed.id)
    held = hall.call(4)
    store.hold(hall.record, command_id=command_id(), ticket_id=held.id)
    head = hall.call(4)
    calling.join(hall.record, command_id=command_id(), ticket_id=head.id, others=(along.id,))
    gone = hall.issue("D")
    store.cancel(hall.record, command_id=command_id(), ticket_id=gone.id)
    served.wait_for(page_of(gone.id), lambda answer: "hủy" in answer.text)

    assert [
        "Số đã được gọi mà Ông/Bà vắng mặt",
        "Số đang được giữ tại quầy 4",
        "Mời Ông/Bà đến quầy 4",
        "Mời Ông/Bà đến quầy 4",
        "Phiếu này đã được hủy",
    ] == [said(served.ask(page_of(each.id))) for each in (missed, held, head, along, gone)]


def test_what_has_not_changed_is_not_sent_again(centre: Centre) -> None:
    hall, served = centre.hall, centre.served
    hall.sit(5, 2)
    hall.issue("E")
    ticket = hall.issue("E")
    now = f"{page_of(ticket.id)}/now"
    first = served.wait_for(now, lambda answer: answer.status == 200)
    again = served.ask(now, headers={"If-None-Match": first.headers["etag"]})
    other = hall.issue("A")
    served.wait_for(page_of(other.id), lambda answer: answer.status == 200)
    still = served.ask(now, headers={"If-None-Match": first.headers["etag"]})
    hall.call(5)
    moved = served.wait_for(now, lambda answer: answer.headers["etag"] != first.headers["etag"])

    assert (304, b"", 304, 200) == (again.status, again.body, still.status, moved.status)
    assert again.headers["x-age"] in {"0", "1", "2"}


def test_three_languages(centre: Centre) -> None:
    ticket = centre.hall.issue("F")
    centre.served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    pages = {each: centre.ask(f"{page_of(ticket.id)}?l={each}") for each in ("vi", "en", "fr")}
    wanted = {
        "vi": ("Sắp đến lượt Ông/Bà", "Quầy 5, 6", "Bật chuông"),
        "en": ("You are next", "Counters 5, 6", "Ring when"),
        "fr": ("C’est bientôt votre tour", "Guichets 5, 6", "Sonner quand"),
    }

    for language, page in pages.items():
        assert f'<html lang="{language}">' in page
        assert [] == [each for each in wanted[language] if each not in page]
        assert 2 == page.count("hreflang")


def test_a_page_is_small_and_carries_no_person(centre: Centre) -> None:
    ticket = centre.hall.issue("T")
    page = centre.served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    whole = assets()
    weight = len(page.body) + sum(len(each.content) for each in whole.by_path.values())
    policy = page.headers["content-security-policy"]

    assert weight < 60_000
    assert ticket.id not in page.text
    assert "no-store" == page.headers["cache-control"]
    assert "no-referrer" == page.headers["referrer-policy"]
    assert "nosniff" == page.headers["x-content-type-options"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "style=" not in page.text
    assert "set-cookie" not in page.headers
    assert "server" not in page.headers
    for each in whole.by_path.values():
        assert each.content == centre.served.ask(each.path).body


def test_the_script_is_for_old_phones_too() -> None:
    script = assets().script.content.decode()
    newer = re.findall(r"=>|\b(?:let|const|class|async|await|fetch|Promise)\b|`|\?\.", script)

    assert [] == newer


def test_a_day_that_is_over(centre: Centre) -> None:
    hall, served = centre.hall, centre.served
    ticket = hall.issue("R")
    alive = served.wait_for(page_of(ticket.id), lambda answer: answer.status != 404)
    over = served.ask(page_of(centre.over.id))
    day.close_day(hall.record, command_id=command_id(), reason="power cut")
    closed = served.wait_for(page_of(ticket.id), lambda answer: answer.status == 410)
    part = served.ask(f"{page_of(ticket.id)}/now")
    day.reopen_day(hall.record, command_id=command_id(), reason="power is back")
    served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)

    assert (410, 200, 410, 410) == (over.status, alive.status, closed.status, part.status)
    assert "Phiếu này là của ngày đã qua" in over.text
    assert ticket.label not in closed.text


def test_a_page_nobody_was_given(centre: Centre) -> None:
    unknown = centre.served.ask(page_of(command_id()))
    wrong = [centre.served.ask(path).status for path in ("/t/x", "/t/", "/t/x/now", "/p/9", "/x")]

    assert 404 == unknown.status
    assert "Không tìm thấy phiếu này" in unknown.text
    assert "http-equiv" in unknown.text
    assert [404] * 5 == wrong
