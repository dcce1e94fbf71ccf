"""The words of commands and states: on buttons, within sentences, when done, when refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.queue.rules import Action, State
from desk.commanding import ACTIONS, Command, WhyNot

translate = QCoreApplication.translate


def refusal_sentence(why: WhyNot, command: Command, state: State | None = None) -> str:
    """Why a key does nothing now."""
    if why is WhyNot.STATE and state is not None:
        return (
            translate("DeskWords", "Không thể %1 khi phiếu ở trạng thái “%2”.")
            .replace("%1", command_verb(command))
            .replace("%2", state_words()[state])
        )
    return {
        WhyNot.LOST: translate(
            "DeskWords", "Chưa kết nối được dữ liệu: các phím dùng lại được ngay khi có kết nối."
        ),
        WhyNot.NOBODY_WAITING: translate("DeskWords", "Không còn ai chờ quầy này."),
        WhyNot.NOBODY_HERE: translate(
            "DeskWords", "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."
        ),
        WhyNot.NONE_HELD: translate("DeskWords", "Quầy này không giữ phiếu nào."),
        WhyNot.NONE_MISSED: translate("DeskWords", "Hôm nay quầy này không có ai vắng mặt."),
    }[why]


def command_name(command: Command, *, resumes: bool = False) -> str:
    """What stands on the command's button."""
    if command is Command.HOLD and resumes:
        return translate("DeskWords", "Tiếp tục phiếu giữ")
    return {
        Command.CALL: translate("DeskWords", "Gọi tiếp"),
        Command.RECALL: translate("DeskWords", "Gọi lại"),
        Command.START: translate("DeskWords", "Bắt đầu"),
        Command.FINISH: translate("DeskWords", "Hoàn tất"),
        Command.NO_SHOW: translate("DeskWords", "Vắng mặt"),
        Command.HOLD: translate("DeskWords", "Giữ phiếu"),
        Command.TRANSFER: translate("DeskWords", "Chuyển"),
        Command.RETURN: translate("DeskWords", "Trả về hàng chờ"),
        Command.REINSTATE: translate("DeskWords", "Nhận lại người vắng"),
        Command.CANCEL: translate("DeskWords", "Hủy phiếu"),
    }[command]


def command_verb(command: Command) -> str:
    """The command within a sentence."""
    return action_words()[ACTIONS[command]]


def done_sentence(command: Command, label: str) -> str:
    """What a command that leaves the counter empty has done; "
    "calling shows itself."""
    sentence = {
        Command.FINISH: translate("DeskWords", "Đã hoàn tất %1."),
        Command.NO_SHOW: translate("DeskWords", "Đã ghi %1 vắng mặt."),
        Command.HOLD: translate("DeskWords", "Đã giữ %1."),
        Command.TRANSFER: translate("DeskWords", "Đã chuyển %1."),
        Command.RETURN: translate("DeskWords", "Đã trả %1 về cuối hàng chờ."),
        Command.REINSTATE: translate("DeskWords", "%1 trở lại chỗ cũ trong hàng chờ."),
        Command.CANCEL: translate("DeskWords", "Đã hủy %1."),
        Command.RECALL: translate("DeskWords", "Đã gọi lại %1."),
    }.get(command, "")
    return sentence.replace("%1", label)


def state_words() -> dict[str, str]:
    """Each state of a ticket."""
    return {
        State.WAITING: translate("DeskWords", "Đang chờ"),
        State.CALLED: translate("DeskWords", "Đã gọi, chờ đến quầy"),
        State.SERVING: translate("DeskWords", "Đang phục vụ"),
        State.HELD: translate("DeskWords", "Đang giữ"),
        State.FINISHED: translate("DeskWords", "Đã hoàn tất"),
        State.NO_SHOW: translate("DeskWords", "Vắng mặt"),
        State.CANCELLED: translate("DeskWords", "Đã hủy"),
    }


def action_words() -> dict[str, str]:
    return {
        Action.ISSUE: translate("DeskWords", "cấp số"),
        Action.CALL: translate("DeskWords", "gọi tiếp"),
        Action.RECALL: translate("DeskWords", "gọi lại"),
        Action.START: translate("DeskWords", "bắt đầu"),
        Action.HOLD: translate("DeskWords", "giữ phiếu"),
        Action.RESUME: translate("DeskWords", "tiếp tục"),
        Action.RETURN: translate("DeskWords", "trả về hàng chờ"),
        Action.REINSTATE: translate("DeskWords", "nhận lại"),
        Action.TRANSFER: translate("DeskWords", "chuyển"),
        Action.FINISH: translate("DeskWords", "hoàn tất"),
        Action.NO_SHOW: translate("DeskWords", "ghi vắng mặt"),
        Action.CANCEL: translate("DeskWords", "hủy phiếu"),
    }
