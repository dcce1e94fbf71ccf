"""The page of a ticket in a real Chromium, as a citizen with an old phone uses it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.queue import store
from tests.kiosk.phone.browser import Browser, chromium
from tests.kiosk.phone.conftest import Centre
from tests.kiosk.phone.served import page_of
from tests.records import command_id

SIZES = ((320, 480), (360, 640), (1280, 800))
WEIGHT = """
var get = function (kind) { return performance.getEntriesByType(kind); };
var all = get('resource').concat(get('navigation'));
return all.reduce(function (sum, each) { return sum + each.transferSize; }, 0);
"""
FEELS = """
window.felt = [];
navigator.vibrate = function (pattern) { window.felt.push(String(pattern)); return true; };
window.played = 0;
window.HTMLMediaElement.prototype.play = function () {
  window.played += 1; return { 'catch': function () {} };
};
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with chromium(tmp_path_factory.mktemp("chromium")) as opened:
        yield opened


def opened(centre: Centre, browser: Browser, letter: str, **more: str) -> str:
    """The page of a fresh ticket; gives the ticket's id."""
    ticket = centre.hall.issue(letter)
    path = page_of(ticket.id)
    centre.served.wait_for(path, lambda answer: answer.status == 200)
    asked = "&".join(f"{name}={value}" for name, value in more.items())
    browser.open(f"{centre.served.address}{path}?{asked}")
    return ticket.id


def test_the_page_goes_along_and_calls(centre: Centre, browser: Browser, tmp_path: Path) -> None:
    hall = centre.hall
    hall.sit(3, 0)
    first = hall.issue("C")
    browser.driver.execute_cdp_cmd("Page.enable", {})
    added = browser.driver.execute_cdp_cmd(
        "Page.addScriptToEvaluateOnNewDocument", {"source": FEELS}
    )
    ticket_id = opened(centre, browser, "C")
    browser.click("#ring")
    waiting = browser.text("#now .say")
    hall.call(3)
    browser.wait_until_said("#now .say", "Sắp đến lượt Ông/Bà")
    before = browser.sees("#call")
    store.finish(hall.record, command_id=command_id(), ticket_id=first.id)
    hall.call(3)
    browser.wait_until_seen("#call")
    browser.save(tmp_path / "called.png")
    called = browser.text("#call .say")
    browser.wait_until_titled(called)
    browser.wait_until_said("body", "Tôi đã biết")
    felt, played = browser.run("return window.felt"), browser.run("return window.played")
    browser.click("#seen")
    after = browser.sees("#call")
    store.recall(hall.record, command_id=command_id(), ticket_id=ticket_id)
    browser.wait_until_seen("#call")
    browser.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)

    assert "Trước Ông/Bà còn 1 người" == waiting
    assert (False, False) == (before, after)
    assert "Mời Ông/Bà đến quầy 3" == called
    assert isinstance(felt, list)
    assert isinstance(played, int)
    assert "400,200,400,200,800" in felt
    assert played >= 2  # once to be allowed to, and then for the call
    assert [] == browser.complaints()


def test_a_lost_connection_is_told_and_found_again(centre: Centre, browser: Browser) -> None:
    hall = centre.hall
    hall.sit(4, 1)
    first = hall.issue("D")
    opened(centre, browser, "D")
    browser.wait_until_said("#state", "Số liệu cách đây")
    browser.cut_off(True)
    browser.wait_until_said("#state", "Mất kết nối")
    hall.call(4)
    store.finish(hall.record, command_id=command_id(), ticket_id=first.id)
    hall.call(4)
    lost = browser.text("#now .say")
    browser.cut_off(False)
    browser.wait_until_seen("#call")

    assert "Trước Ông/Bà còn 1 người" == lost
    assert "Mời Ông/Bà đến quầy 4" == browser.text("#call .say")
    assert "Mất kết nối" not in browser.text("#state")
    assert all("ERR_INTERNET_DISCONNECTED" in each for each in browser.complaints())


def test_it_fits_every_screen_in_three_languages(
    centre: Centre, browser: Browser, tmp_path: Path
) -> None:
    ticket = centre.hall.issue("E")
    centre.served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    paths = (page_of(ticket.id), "/", "/p", "/p/1.001193", "/question", "/hours", "/ask")
    wide, small = [], []
    for size in SIZES:
        for language in ("vi", "en", "fr"):
            for path in paths[:1] if language != "fr" else paths:
                browser.open(f"{centre.served.address}{path}?l={language}", size)
                if browser.overflow() > 0:
                    wide.append((size, language, path))
                small += [
                    (size, language, path, each.text)
                    for each in browser.all("nav a, footer a, button, input[type=submit]")
                    if each.is_displayed() and each.size["height"] < 40
                ]
    browser.save(tmp_path / "wide.png")

    assert [] == wide
    assert [] == small
    assert [] == browser.complaints()


def test_the_whole_page_is_light(centre: Centre, browser: Browser) -> None:
    browser.driver.execute_cdp_cmd("Network.clearBrowserCache", {})
    opened(centre, browser, "F")
    browser.wait_until_said("#state", "Số liệu cách đây")

    weight = browser.run(WEIGHT)

    assert isinstance(weight, int | float)
    assert 5_000 < weight < 60_000


def test_without_a_script(centre: Centre, tmp_path_factory: pytest.TempPathFactory) -> None:
    hall = centre.hall
    hall.sit(8, 2)
    ticket = hall.issue("T")
    address = f"{centre.served.address}{page_of(ticket.id)}"
    centre.served.wait_for(page_of(ticket.id), lambda answer: answer.status == 200)
    with chromium(tmp_path_factory.mktemp("plain"), script=False) as plain:
        plain.open(address)
        waiting, hint = plain.text("#now .say"), plain.text("main")
        ring = plain.sees("#ring")
        hall.call(8)
        centre.served.wait_for(page_of(ticket.id), lambda answer: "quầy&nbsp;8" in answer.text)
        plain.open(address)
        called = plain.text("#now .say")
        plain.open(f"{centre.served.address}/p?q=khai+sinh")
        plain.click(".rows a")
        sheet = plain.text("main")

    assert "Sắp đến lượt Ông/Bà" == waiting
    assert "Trang tự tải lại sau mỗi 15 giây." in hint
    assert not ring
    assert "Mời Ông/Bà đến quầy 8" == called
    assert "Giấy tờ cần mang" in sheet
