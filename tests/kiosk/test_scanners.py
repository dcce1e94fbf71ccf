"""Scanners as a kiosk meets them: one that types, and one on a serial port."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.kiosk import QML_FILE, view_models
from kiosk.kiosk_screen import Page
from kiosk.scan_keys import ScanKeys
from kiosk.scan_port import ScanPort
from printing.scanner import Scanner, scanner_at
from tests.kiosk.kiosk_stage import Stage
from tests.printing.platforms import POSIX
from tests.qt_fixtures import OpenUi
from tests.ui import Ui


def type_text(ui: Ui, text: str) -> None:
    """Fast keys, with what each would write."""
    for letter in text:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(ui.view, press)


def test_a_scanner_that_types_presses_no_button(stage: Stage, open_ui: OpenUi) -> None:
    read: list[str] = []
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    keys = ScanKeys(read.append, parent=ui.view)
    ui.view.installEventFilter(keys)
    ui.find("field_chung_thuc").forceActiveFocus()
    type_text(ui, "MC1A:K7M42QXH")
    ui.key(Qt.Key.Key_Return)

    assert ["MC1A:K7M42QXH"] == read
    assert Page.HOME is stage.page
    ui.view.removeEventFilter(keys)


def test_keys_of_a_hand_are_no_code(stage: Stage, open_ui: OpenUi) -> None:
    read: list[str] = []
    now = [0.0]
    ui = open_ui(QML_FILE, view_models(stage.kiosk))
    keys = ScanKeys(read.append, seconds=lambda: now[0], parent=ui.view)
    ui.view.installEventFilter(keys)
    for letter in "MC1A":
        type_text(ui, letter)
        now[0] += 1
    ui.key(Qt.Key.Key_Return)
    type_text(ui, "ABCD EFGH")
    ui.key(Qt.Key.Key_Enter)

    assert ["ABCD EFGH"] == read
    ui.view.removeEventFilter(keys)


@POSIX
def test_a_scanner_on_a_serial_port(qtbot: QtBot) -> None:
    machine, plug = os.openpty()
    read: list[str] = []
    port = ScanPort(scanner_at(os.ttyname(plug)), read.append)
    qtbot.waitUntil(lambda: port.is_open, timeout=3000)
    os.write(machine, b"MC1A:K7M4")
    os.write(machine, b"2QXH\r\nMC1T\r")

    qtbot.waitUntil(lambda: len(read) == 2, timeout=3000)
    assert ["MC1A:K7M42QXH", "MC1T"] == read
    port.close()
    os.close(machine)
    os.close(plug)


@POSIX
def test_a_scanner_is_unplugged_and_comes_back(tmp_path: Path) -> None:
    now = [0.0]
    device = tmp_path / "scanner"
    scanner = Scanner(str(device), seconds=lambda: now[0])
    assert ((), False) == (scanner.read(), scanner.is_open)

    machine, plug = os.openpty()
    device.symlink_to(os.ttyname(plug))
    assert ((), False) == (scanner.read(), scanner.is_open)  # not asked again so soon
    now[0] = 3
    assert ((), True) == (scanner.read(), scanner.is_open)
    os.close(plug)
    os.close(machine)
    assert ((), False) == (scanner.read(), scanner.is_open)


@pytest.mark.parametrize(
    ("address", "device", "baud"),
    [("/dev/ttyACM0", "/dev/ttyACM0", 9600), ("/dev/ttyUSB0@115200", "/dev/ttyUSB0", 115200)],
)
def test_the_address_of_a_scanner(address: str, device: str, baud: int) -> None:
    found = scanner_at(address)

    assert (device, baud) == (found.device, found.baud)
