"""Qt is started rightly and answers come back to the window thread."""

from __future__ import annotations

import logging
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning
from pytestqt.qtbot import QtBot

from resources.messages import logger_name, report_bugs, route_messages
from resources.qt import GuiThread, Render, choose_renderer


@pytest.mark.parametrize(
    ("render", "gpu", "before", "after"),
    [
        ("auto", False, {}, "software"),
        ("auto", True, {}, None),
        ("software", True, {}, "software"),
        ("gpu", False, {}, None),
        ("auto", False, {"QT_QUICK_BACKEND": "rhi"}, "rhi"),
    ],
)
def test_renderer(render: Render, gpu: bool, before: dict[str, str], after: str | None) -> None:
    choose_renderer(before, render, gpu_found=gpu)

    assert before.get("QT_QUICK_BACKEND") == after


def test_posted_work_runs_on_the_window_thread_in_order(qtbot: QtBot) -> None:
    gui = GuiThread()
    seen: list[tuple[int, str]] = []

    def note(number: int) -> None:
        seen.append((number, threading.current_thread().name))

    with ThreadPoolExecutor(1) as pool:
        for number in range(3):
            pool.submit(gui.post, partial(note, number)).result()
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 3)

    assert seen == [(0, "MainThread"), (1, "MainThread"), (2, "MainThread")]


@pytest.mark.parametrize(
    ("file", "category", "name"),
    [
        ("file:///opt/motcua/kiosk/qml/Kiosk/Home.qml", "qml", "qml.Home"),
        (None, "qt.qpa.xcb", "qt.qt.qpa.xcb"),
        (None, None, "qt.default"),
    ],
)
def test_messages_are_named_after_their_qml_file(
    file: str | None, category: str | None, name: str
) -> None:
    assert logger_name(file, category) == name


def test_qt_messages_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    before = qInstallMessageHandler(None)
    try:
        route_messages()
        qWarning("the printer is on fire")
    finally:
        qInstallMessageHandler(before)

    assert caplog.record_tuples == [("qt.default", logging.WARNING, "the printer is on fire")]


def test_a_bug_is_logged_whole_and_shown_once(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    shown: list[str] = []

    report_bugs(lambda: shown.append("sentence"))
    error = KeyError("what")
    sys.excepthook(KeyError, error, None)

    assert shown == ["sentence"]
    assert [record.exc_info and record.exc_info[1] for record in caplog.records] == [error]
