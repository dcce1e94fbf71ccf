"""The manager's board on a real day."""

from __future__ import annotations

import pytest

from db.queue import store
from db.queue.values import Priority
from resources.translations import Translations
from tests.desk.centre import Centre, Manager
from tests.desk.conftest import OpenManager
from tests.desk.days import normal_day, terrible_day


def figure(manager: Manager, key: str) -> str:
    return manager.ui.text(f"value_{key}")


def test_an_empty_day(open_manager: OpenManager) -> None:
    manager = open_manager()
    manager.ui.grab()

    keys = ("arrived", "waitingNow", "longest", "p50", "p90", "finished", "noShow")
    assert [figure(manager, key) for key in keys] == ["0", "0", "–", "–", "–", "0", "0"]
    assert manager.ui.has("emptyDay")
    assert manager.ui.text("openCounters") == "Quầy đang mở: 0"


def test_the_figures_of_a_small_day(open_manager: OpenManager, centre: Centre) -> None:
    centre.sit(1, "an")
    for _ in range(4):
        centre.issue("A")
        centre.time.pass_s(60)
    centre.do(store.finish, centre.call(1))  # waited 4 minutes
    centre.do(store.no_show, centre.call(1))  # waited 3 minutes
    centre.call(1)  # waited 2 minutes
    manager = open_manager()

    keys = ("arrived", "waitingNow", "longest", "p50", "p90", "finished", "noShow")
    expected = ["4", "1", "1 phút", "3 phút", "4 phút", "1", "1"]
    assert [figure(manager, key) for key in keys] == expected


def test_news_arrives(open_manager: OpenManager, centre: Centre) -> None:
    manager = open_manager()
    centre.issue("A")

    centre.live.news()

    assert figure(manager, "arrived") == "1"
    assert not manager.ui.has("emptyDay")


def test_the_wait_grows_without_news(open_manager: OpenManager, centre: Centre) -> None:
    centre.issue("A")
    manager = open_manager()
    centre.time.pass_s(61)

    manager.model.tick()

    assert figure(manager, "longest") == "1 phút"


def test_a_desk_that_died_is_seen_without_news(open_manager: OpenManager, centre: Centre) -> None:
    centre.sit(3, "an", holder="window", lease_s=120)
    manager = open_manager()
    manager.ui.grab()

    def shown() -> tuple[str, str]:
        """Looks once a second, as a window does."""
        centre.live.news()
        row = manager.ui.find("counter_3")
        return manager.ui.text("openCounters"), row.property("officer")

    before = shown()
    centre.time.pass_s(119)
    at_the_end = shown()
    after = []
    for _ in range(6):
        centre.time.pass_s(1)
        after.append(shown())

    assert [("Quầy đang mở: 1", "Nguyễn Thị An")] * 2 == [before, at_the_end]
    assert ("Quầy đang mở: 0", "") == after[-1]


@pytest.mark.parametrize(
    ("minutes", "warning"), [(14, ""), (15, "quá 15 phút"), (30, "quá 30 phút")]
)
def test_a_long_wait_warns_in_words(
    open_manager: OpenManager, centre: Centre, minutes: int, warning: str
) -> None:
    centre.issue("A")
    centre.time.pass_s(minutes * 60)
    manager = open_manager()

    assert manager.ui.find("figure_longest").property("note") == warning


def test_a_counter_shows_whom_it_serves(open_manager: OpenManager, centre: Centre) -> None:
    centre.sit(3, "an")
    centre.issue("C")
    centre.call(3)
    centre.time.pass_s(65)
    manager = open_manager()
    manager.ui.grab()

    row = manager.ui.find("counter_3")
    shown = [row.property(name) for name in ("officer", "ticket", "since", "finished")]
    assert shown == ["Nguyễn Thị An", "C001", "01:05", 0]


def test_a_terrible_day_adds_up(open_manager: OpenManager, centre: Centre) -> None:
    terrible_day(centre, tickets=120)
    manager = open_manager()

    assert figure(manager, "arrived") == "120"
    hours = [manager.ui.find(f"hour_{hour}h") for hour in (8, 9, 10)]
    assert sum(int(hour.property("arrived")) for hour in hours) == 120


def test_the_language_changes_at_once(
    open_manager: OpenManager, centre: Centre, translations: Translations
) -> None:
    normal_day(centre)
    manager = open_manager()

    manager.ui.click("languageEn")

    assert str(translations.property("language")) == "en"
    assert "Today at a glance" in manager.ui.texts()
    assert "Civil status – Justice" in manager.ui.texts()
    assert "over 30 minutes" in manager.ui.texts()


def test_much_priority_brings_advice(open_manager: OpenManager, centre: Centre) -> None:
    for count in range(19):
        centre.issue("A", Priority.FIRST if count % 3 == 0 else Priority.NORMAL)
    manager = open_manager()
    too_few = manager.ui.has("advice")
    centre.issue("A")
    centre.live.news()

    assert not too_few
    assert manager.ui.find("advice").property("text") == (
        "Ưu tiên chiếm 35 % số hôm nay (ngưỡng 25 %), người khác phải chờ lâu hơn."
        " Quy tắc đang là 2:1: nên đổi sang 1:1."
    )
