"""Ten thousand requests of nonsense, and a server killed in the middle: the pages go on."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import time
from collections import Counter
from pathlib import Path

from tests.kiosk.phone.conftest import Centre
from tests.kiosk.phone.served import Served, page_of

REQUESTS, AT_ONCE = 10_000, 20
WORDS = (
    *("' OR 1=1; DROP TABLE ticket; --", "%s%n%x%1$s{0}{self}", "../../etc/passwd", "\x00\x1b[2J"),
    *("<script>alert(1)</script>", "khai sinh", "𝒳" * 50, "x" * 5000, "%E1%BB", "%00%ff%fe"),
)
METHODS = ("GET", "GET", "GET", "HEAD", "POST", "PUT", "OPTIONS", "TRACE", "CONNECT", "GĐT", "")
PATHS = (
    "/",
    "/t/",
    "/p/",
    "/p?q=",
    "/ask?q=",
    "/question",
    "/question/read",
    "/s/",
    "//",
    "/t/x/now",
)


def nonsense(dice: random.Random) -> bytes:
    """One request, more or less."""
    kind = dice.random()
    if kind < 0.15:
        return dice.randbytes(dice.randrange(1, 400))
    word = dice.choice(WORDS)
    head = f"{dice.choice(METHODS)} {dice.choice(PATHS)}{word} HTTP/1.{dice.choice('0119')}\r\n"
    head += f"Host: {dice.choice(('hall', word, ''))}\r\n"
    if kind < 0.3:
        head += f"Content-Length: {dice.choice(('-1', 'x', '99999999999', '10', '0'))}\r\n"
    if kind < 0.4:
        head += f"X: {'y' * dice.choice((10, 9000, 70000))}\r\n"
    if kind < 0.5:
        head += "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\nUpgrade: websocket\r\n"
    body = dice.randbytes(dice.randrange(60)) if dice.random() < 0.3 else b""
    made = head.encode("utf-8", "replace") + b"\r\n" + body
    return made[: dice.randrange(1, len(made))] if kind > 0.9 else made


async def bothered(port: int, requests: int, seed: int) -> Counter[bytes]:
    """How the server answers, by status; b"" where it only hangs up."""
    dice, found = random.Random(seed), Counter[bytes]()
    for _ in range(requests):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(nonsense(dice))
            if dice.random() < 0.8:
                writer.write_eof()
            async with asyncio.timeout(0.3):
                found[(await reader.read(12))[9:12]] += 1
        except OSError:  # too slow, or the server has hung up already
            found[b""] += 1
        finally:
            writer.transport.abort()
    return found


def resident_mb(pid: int) -> float:
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def test_ten_thousand_requests_of_nonsense(own_centre: Centre) -> None:
    served, hall = own_centre.served, own_centre.hall
    ticket = hall.issue()
    served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    asyncio.run(bothered(served.port, 300, seed=-1))
    before = resident_mb(served.pid)

    async def crowd() -> Counter[bytes]:
        each = REQUESTS // AT_ONCE
        parts = (bothered(served.port, each, seed) for seed in range(AT_ONCE))
        return sum(await asyncio.gather(*parts), Counter[bytes]())

    found = asyncio.run(crowd())
    after = resident_mb(served.pid)
    alive = served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    ended = served.terminate()

    assert REQUESTS == found.total()
    assert {b"400", b"404", b"405"} <= set(found)
    assert b"500" not in found
    assert ticket.label in alive.text
    assert after - before < 20
    assert (0, "") == ended


def test_a_killed_server_is_the_same_again(own_centre: Centre, compiled_words: Path) -> None:
    served, ticket = own_centre.served, own_centre.hall.issue()
    served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    served.kill()
    with Served(own_centre.url, compiled_words, served.port) as again:
        again.begin()
        answer = again.wait_for(page_of(ticket.id), lambda found: found.status == 200)

    assert ticket.label in answer.text


def test_a_server_without_a_record_waits_for_it(
    template_file: Path, tmp_path: Path, compiled_words: Path
) -> None:
    url = tmp_path / "record.db"
    with Served(str(url), compiled_words) as served:
        away = served.ask("/")
        part = served.ask("/t/AAAAAAAAAAAAAAAAAAAAAA/now")
        question = served.ask("/question", form={"w": "Bao giờ mở cửa?", "id": "x"})
        shutil.copyfile(template_file, tmp_path / "copy.db")
        (tmp_path / "copy.db").rename(url)
        served.begin()
        began = time.monotonic()
        ended = served.terminate()

    assert [503] * 3 == [away.status, part.status, question.status]
    assert "Chưa nối được với dữ liệu của trung tâm" in away.text
    assert 0 == ended[0]
    assert time.monotonic() - began < 10
