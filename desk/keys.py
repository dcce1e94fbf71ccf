"""The officer's keyboard: which key gives which command, and what stands on its cap."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from desk.commanding import Command

_K = Qt.Key
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

CAPS: Final = {
    Command.CALL: "F2",
    Command.PICK: "⇧ F2",
    Command.RECALL: "F3",
    Command.START: "F4",
    Command.NO_SHOW: "F5",
    Command.REINSTATE: "⇧ F5",
    Command.TRANSFER: "F6",
    Command.PLAN: "⇧ F6",
    Command.HOLD: "F7",
    Command.RETURN: "⇧ F7",
    Command.PAUSE: "F8",
    Command.FINISH: "F9",
    Command.CLASSIFY: "F11",
    Command.CANCEL: "Del",
    Command.UNDO: "Ctrl Z",
}
BUTTONS: Final = tuple(each for each in CAPS if each is not Command.UNDO)
"""Undoing is offered where it is told what was done."""

_COMMANDS: Final = {
    _K.Key_F2.value: Command.CALL,
    _K.Key_F3.value: Command.RECALL,
    _K.Key_F4.value: Command.START,
    _K.Key_F5.value: Command.NO_SHOW,
    _K.Key_F6.value: Command.TRANSFER,
    _K.Key_F7.value: Command.HOLD,
    _K.Key_F8.value: Command.PAUSE,
    _K.Key_F9.value: Command.FINISH,
    _K.Key_F11.value: Command.CLASSIFY,
    _K.Key_Delete.value: Command.CANCEL,
}
_SHIFTED: Final = {
    _K.Key_F2.value: Command.PICK,
    _K.Key_F5.value: Command.REINSTATE,
    _K.Key_F6.value: Command.PLAN,
    _K.Key_F7.value: Command.RETURN,
}
CONFIRM: Final = frozenset({_K.Key_Return.value, _K.Key_Enter.value})
STEPS: Final = {
    _K.Key_Up.value: -1,
    _K.Key_Left.value: -1,
    _K.Key_Down.value: 1,
    _K.Key_Right.value: 1,
}


def command_of(key: int, modifiers: int) -> Command | None:
    """The command of a key press, or None."""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier.value
    if held == _CONTROL.value and key == _K.Key_Z.value:
        return Command.UNDO
    if held == _SHIFT.value:
        return _SHIFTED.get(key)
    return None if held else _COMMANDS.get(key)


def is_typed(key: int) -> bool:
    """Whether the press is no function key."""
    return key < _K.Key_F1.value or key > _K.Key_F35.value


def leaves(key: int, modifiers: int) -> bool:
    """Whether the press signs the officer out."""
    return key == _K.Key_F10.value or (key == _K.Key_Q.value and bool(modifiers & _CONTROL.value))
