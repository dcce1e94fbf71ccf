"""A local model is asked over a real line: what comes back, what is shown, and how soon."""

from __future__ import annotations

import json
import logging
import queue
import socket
import time
from collections.abc import Callable
from datetime import date

import pytest

from db.assistant.local_model import LocalModel, NoAnswer
from db.assistant.rephrase import Rephrased, model_of, rephrase
from db.assistant.rephraser import Rephraser
from db.assistant.values import Aspect, Passage
from tests.db.assistant.model_server import Reply, chat, http, sends, serving

OWN = "Lệ phí: 30.000 đồng/lần cấp bản sao trích lục."
GOOD = "Mỗi lần cấp bản sao trích lục, lệ phí là 30.000 đồng."
PASSAGE = Passage(Aspect.FEE, (OWN,), "Quyết định 1", date(2026, 1, 2))
QUICK_S = 0.3


def drips(answer: bytes, every_s: float) -> Reply:
    def reply(line: socket.socket, _request: bytes) -> None:
        for byte in answer:
            line.sendall(bytes([byte]))
            time.sleep(every_s)

    return reply


def hangs(line: socket.socket, _request: bytes) -> None:
    line.settimeout(5)
    line.recv(1)  # until the other side gives up


def floods(line: socket.socket, _request: bytes) -> None:
    line.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(10_000):
        line.sendall(b"x" * 65536)


def said(reply: Reply, deadline_s: float = QUICK_S) -> Rephrased:
    with serving(reply) as served:
        return rephrase(LocalModel(served.address, "small"), PASSAGE, deadline_s=deadline_s)


def test_a_good_answer_is_taken_and_marked() -> None:
    with serving(sends(http(chat(f"**{GOOD}**")))) as served:
        answer = rephrase(LocalModel(served.address, "small"), PASSAGE)
    head, _, body = served.asked[0].partition(b"\r\n\r\n")
    asked = json.loads(body)

    assert Rephrased(GOOD, by_machine=True) == answer
    assert head.startswith(b"POST /v1/chat/completions HTTP/1.1\r\n")
    assert ("small", OWN) == (asked["model"], asked["messages"][1]["content"])
    assert ["system", "user"] == [each["role"] for each in asked["messages"]]


def test_a_chunked_answer_is_read_without_waiting_for_the_end_of_the_line() -> None:
    body = chat(GOOD)
    parts = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:40], body[40:]))

    def reply(line: socket.socket, request: bytes) -> None:
        line.sendall(http(parts + b"0\r\n\r\n", "200 OK", "Transfer-Encoding: chunked"))
        hangs(line, request)

    assert Rephrased(GOOD, by_machine=True) == said(reply, deadline_s=3)


@pytest.mark.parametrize(
    "reply",
    [
        sends(http(chat("Lệ phí là 50.000 đồng cho mỗi lần cấp bản sao trích lục."))),
        sends(http(chat(""))),
        sends(http(chat(None))),
        sends(http(chat({"text": GOOD}))),
        sends(http(b'{"choices": []}')),
        sends(http(b"[]")),
        sends(http(b"[" * 60_000)),
        sends(http(b"\xff\xfe garbage")),
        sends(http(chat(GOOD), "500 Internal Server Error")),
        sends(http(chat(GOOD), "302 Found", "Location: http://198.51.100.7/")),
        sends(b"220 smtp ready\r\n"),
        sends(http(chat(GOOD))[:90]),
        sends(b""),
        floods,
    ],
    ids=[
        "invented",
        "empty",
        "null",
        "object",
        "no choices",
        "list",
        "too deep",
        "garbage",
        "500",
        "elsewhere",
        "smtp",
        "closed half-way",
        "closed at once",
        "huge",
    ],
)
def test_anything_else_leaves_the_passage(reply: Reply) -> None:
    assert Rephrased(OWN, by_machine=False) == said(reply)


@pytest.mark.parametrize(
    "reply", [hangs, drips(http(chat(GOOD)), 0.02)], ids=["silent", "drop by drop"]
)
def test_a_slow_model_costs_no_more_than_its_deadline(reply: Reply) -> None:
    with serving(reply) as served:
        began = time.monotonic()
        answer = rephrase(LocalModel(served.address, "small"), PASSAGE, deadline_s=QUICK_S)
        took = time.monotonic() - began

    assert Rephrased(OWN, by_machine=False) == answer
    assert took < QUICK_S + 1


def test_nobody_there_leaves_the_passage() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    model = LocalModel(f"http://127.0.0.1:{port}", "small")

    assert Rephrased(OWN, by_machine=False) == rephrase(model, PASSAGE)
    assert Rephrased(OWN, by_machine=False) == rephrase(None, PASSAGE)
    assert Rephrased("", by_machine=False) == rephrase(model, Passage(Aspect.FEE, (), "", None))


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:11434/v1",
        "http://192.168.1.20:8000",
        "http://10.0.0.7/v1/",
        "https://172.16.4.4:443/v1",
        "http://[::1]:8080/v1",
        "http://[fd12::7]/v1",
        "http://ai.centre.lan/v1",
    ],
)
def test_an_address_near_is_accepted(address: str) -> None:
    assert model_of(address, "small") == LocalModel(address, "small")


@pytest.mark.parametrize(
    "address",
    [
        "http://8.8.8.8/v1",
        "https://[2001:4860:4860::8888]/v1",
        "http://0.0.0.0:80/v1",
        "http://[::ffff:8.8.8.8]/v1",
        "ftp://127.0.0.1/v1",
        "127.0.0.1:11434",
        "http://me:secret@127.0.0.1/v1",
        "http://127.0.0.1:99999/v1",
        "http://127.0.0.1/v1\r\nX-Other: 1",
        "http://",
    ],
)
def test_an_address_outside_or_none_is_not(address: str) -> None:
    assert model_of(address, "small") is None


def test_a_name_that_leads_outside_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def elsewhere(*_: object, **__: object) -> list[object]:
        return [(0, 0, 0, "", ("127.0.0.1", 80)), (0, 0, 0, "", ("93.184.216.34", 80))]

    monkeypatch.setattr(socket, "getaddrinfo", elsewhere)
    with pytest.raises(NoAnswer, match=r"leads outside: 93\.184\.216\.34"):
        LocalModel("http://model.example/v1", "small").chat("", "x")


def test_off_by_default() -> None:
    assert model_of("", "") is None


def test_the_window_hears_of_good_words_and_nothing_else() -> None:
    posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    heard: list[Rephrased] = []
    replies = iter([http(chat("Nộp 99.000 đồng.")), http(chat(GOOD))])

    def reply(line: socket.socket, _request: bytes) -> None:
        line.sendall(next(replies))

    rephraser = Rephraser(posted.put)
    with serving(reply) as served:
        model = LocalModel(served.address, "small")
        assert rephraser.ask(model, PASSAGE, heard.append)
        while not rephraser.ask(model, PASSAGE, heard.append):
            time.sleep(0.01)
        posted.get(timeout=5)()
        rephraser.close()

    assert [Rephrased(GOOD, by_machine=True)] == heard
    assert posted.empty()


def test_a_busy_model_is_not_asked_twice_and_none_not_at_all() -> None:
    rephraser = Rephraser(lambda _: None, deadline_s=QUICK_S)
    with serving(hangs) as served:
        model = LocalModel(served.address, "small")
        first = rephraser.ask(model, PASSAGE, print)
        second = rephraser.ask(model, PASSAGE, print)
        without = rephraser.ask(None, PASSAGE, print)
        rephraser.close()

    assert (True, False, False) == (first, second, without)


def test_a_bug_is_logged_whole_and_the_next_passage_is_asked(
    caplog: pytest.LogCaptureFixture,
) -> None:
    posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    posts = iter([ZeroDivisionError("a window that is gone"), None])

    def post(job: Callable[[], None]) -> None:
        if (bug := next(posts)) is not None:
            raise bug
        posted.put(job)

    rephraser = Rephraser(post)
    with serving(sends(http(chat(GOOD)))) as served:
        model = LocalModel(served.address, "small")
        rephraser.ask(model, PASSAGE, print)
        while not rephraser.ask(model, PASSAGE, print):
            time.sleep(0.01)
        posted.get(timeout=5)
        rephraser.close()

    (noted,) = [each for each in caplog.records if each.levelno == logging.ERROR]
    assert noted.exc_info is not None
    assert isinstance(noted.exc_info[1], ZeroDivisionError)
