"""Sheets, the assistant and questions over HTTP, and what is refused."""

from __future__ import annotations

import re
import sqlite3
import time
from urllib.parse import urlencode

from db.assistant import questions
from db.assistant.boards import misses
from tests.kiosk.phone.conftest import Centre
from tests.kiosk.phone.served import Answer, page_of
from tests.records import command_id


def code_in(answer: Answer) -> str:
    found = re.search(r'<p class="code">(.*?)</p>', answer.text)
    return found[1] if found else ""


def test_a_sheet_and_the_way_to_it(centre: Centre) -> None:
    found, sheet = centre.ask("/p?q=khai+sinh"), centre.ask("/p/1.001193")
    english = centre.ask("/p/1.001193?l=en")

    assert "Hộ tịch" in centre.ask("/p")
    assert 'href="/p/1.001193?l=vi"' in centre.ask("/p?f=ho_tich")
    assert 'href="/p/1.001193?l=vi"' in found
    assert "Giấy chứng sinh" in sheet
    assert "Nguồn: Cổng Dịch vụ công quốc gia, 30/06/2026" in sheet
    assert "<h1>Birth registration</h1>" in english
    assert "Papers to bring" in english
    assert "Không tìm thấy thủ tục nào" in centre.ask("/p?q=xyzzy")


def test_a_change_of_language_keeps_the_words(centre: Centre) -> None:
    assert 'href="/p?q=khai+sinh&amp;l=en"' in centre.ask("/p?q=khai+sinh")
    assert 'href="/ask?q=khai+sinh&amp;l=fr"' in centre.ask("/ask?q=khai+sinh")


def test_the_hours(centre: Centre) -> None:
    hours = centre.ask("/hours?l=en")

    assert "Monday" in hours
    assert "07:30–11:30, 13:30–17:00" in hours


def test_words_are_shown_as_words(centre: Centre) -> None:
    attack = "/p?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27&l=%22%3E%3Cscript%3E"

    page = centre.served.ask(attack)

    assert 200 == page.status
    assert "<script" not in page.text
    assert "&lt;script&gt;" in page.text


def test_the_assistant_answers_from_the_catalogue(centre: Centre) -> None:
    known = centre.ask(f"/ask?{urlencode({'q': 'khai sinh cần giấy gì', 'l': 'vi'})}")

    assert 200 == centre.served.ask("/ask").status
    assert 'href="/p/1.001193?l=vi"' in known


def test_what_it_does_not_know_it_says_and_keeps_for_staff(centre: Centre) -> None:
    page = centre.ask("/ask?q=xyzzy+plugh+quux&l=vi")
    until = time.monotonic() + 10
    while not (kept := misses(centre.hall.record)) and time.monotonic() < until:
        time.sleep(0.05)

    assert "Xin hỏi cán bộ ở quầy hướng dẫn." in page
    assert "Quầy 7, 8" in page
    assert 'href="/question?q=xyzzy+plugh+quux&amp;l=vi"' in page
    assert ["xyzzy plugh quux"] == [each.words for each in kept]


def test_a_question_is_left_answered_and_read(centre: Centre) -> None:
    record = centre.hall.record
    form = {"w": "Lệ phí bao nhiêu? <b>", "id": command_id()}
    left = centre.served.ask("/question?l=vi", form=form)
    again = centre.served.ask("/question?l=vi", form=form)
    code = code_in(left)
    waiting = centre.served.ask("/question/read?l=vi", form={"c": code})
    asked = questions.read(record, command_id=command_id(), code=code)
    questions.answer(record, command_id=command_id(), question_id=asked.id, answer="Miễn phí.")
    read = centre.served.ask("/question/read?l=vi", form={"c": f" {code.lower()} "})
    short = centre.served.ask("/question?l=vi", form={"w": "?", "id": command_id()})

    assert (200, 200, 422) == (left.status, again.status, short.status)
    assert code == code_in(again)
    assert ("phone", "Lệ phí bao nhiêu? <b>") == (asked.place, asked.words)
    assert "&lt;b&gt;" in left.text
    assert "Cán bộ chưa trả lời" in waiting.text
    assert "Miễn phí." in read.text


def test_what_is_too_large_or_of_another_kind_is_refused(centre: Centre) -> None:
    ask = centre.served.ask

    assert 414 == ask("/" + "x" * 300).status
    assert 414 == ask("/p?q=" + "x" * 3000).status
    assert 413 == ask("/question", form={"w": "x" * 20_000}).status
    assert 405 == ask("/p", method="DELETE").status
    assert 405 == ask("/question/read").status
    for path in ("/" + "x" * 300, "/p?l=vi&q=" + "x" * 3000):
        assert "Xin quay lại và thử lần nữa." in ask(path).text


def test_no_page_leads_to_another_host(centre: Centre) -> None:
    pages = [
        centre.ask(path) for path in ("//evil.example/t", "///evil.example", "/%5Cevil.example")
    ]

    assert [] == [each for page in pages for each in re.findall(r'href="(?:[/\\]{2}|http)', page)]


def test_whoever_guesses_is_slowed_down_and_nobody_else(own_centre: Centre) -> None:
    served, ticket = own_centre.served, own_centre.hall.issue()
    served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    question = served.ask("/question", form={"w": "Số tôi 0912345678", "id": command_id()})
    pages = [served.ask(page_of(command_id())).status for _ in range(80)]
    codes = [served.ask("/question/read", form={"c": f"BBB{n}"}).status for n in range(222, 242)]
    right = served.ask("/question/read", form={"c": code_in(question)})
    refused = served.ask(page_of(command_id()))
    alive = served.ask(page_of(ticket.id))
    ended = served.terminate()
    with sqlite3.connect(own_centre.url) as file:
        (words,) = file.execute("SELECT words FROM question").fetchone()
    file.close()

    assert 50 <= pages.count(404) <= 75
    assert {404, 429} == set(pages)
    assert int(refused.headers["retry-after"]) >= 1
    assert [404] * 10 == codes[:10]
    assert 429 == codes[-1] == right.status
    assert 200 == alive.status
    assert (0, "") == ended
    assert "0912345678" not in words
