"""While the record is away boards keep their texts, and it is told once."""

from __future__ import annotations

import logging

import pytest

from db.errors import RecordUnavailable
from desk.bus.following import Following
from tests.desk.centre import Centre


def test_the_last_picture_stays_and_the_loss_is_told_once(
    centre: Centre, caplog: pytest.LogCaptureFixture
) -> None:
    following = Following(centre.live, lambda: centre.time.elapsed)
    following.begin()
    centre.live.drain()
    before = following.heard
    centre.live.trouble = RecordUnavailable(reason="gone")
    with caplog.at_level(logging.WARNING):
        centre.live.news()
        centre.live.news()
    was_away, centre.live.trouble = following.is_away, None
    centre.issue()
    centre.live.news()

    assert before is not None
    assert was_away
    assert not following.is_away
    assert following.heard is not None
    assert following.heard.news.version > before.news.version
    assert ["boards keep their texts: The record cannot be reached: gone"] == [
        each.getMessage() for each in caplog.records if "keep" in each.getMessage()
    ]


def test_a_seat_whose_lease_runs_out_is_seen_though_nobody_tells(centre: Centre) -> None:
    centre.sit(1, "an", lease_s=60)
    following = Following(centre.live, lambda: centre.time.elapsed)
    following.begin()
    centre.live.drain()
    seen = [following.heard]
    centre.time.pass_s(61)
    centre.live.news()
    seen.append(following.heard)
    staffed = [each.news.counters[0].is_staffed for each in seen if each is not None]

    assert [True, False] == staffed
