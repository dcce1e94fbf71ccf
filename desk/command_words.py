"""The words of commands and states: on buttons, within sentences, when done, when refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.queue.rules import Action, State
from db.queue.values import Ticket
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
        WhyNot.PAUSED: translate("DeskWords", "Quầy đang tạm nghỉ: nhấn F8 để làm việc lại."),
        WhyNot.NOBODY_WAITING: translate("DeskWords", "Không còn ai chờ quầy này."),
        WhyNot.NOBODY_HERE: translate(
            "DeskWords", "Chưa có ai ở quầy: nhấn F2 để gọi số tiếp theo."
        ),
        WhyNot.NONE_HELD: translate("DeskWords", "Quầy này không giữ phiếu nào."),
        WhyNot.NONE_MISSED: translate("DeskWords", "Hôm nay quầy này không có ai vắng mặt."),
        WhyNot.CALLED_ENOUGH: translate(
            "DeskWords",
            "Đã gọi đủ số lần: nhấn F5 để ghi vắng mặt, hoặc F2 để gọi người tiếp theo.",
        ),
        WhyNot.NOTHING_DONE: translate("DeskWords", "Không có việc nào vừa làm ở đây để lấy lại."),
    }[why]


def command_name(command: Command) -> str:
    """What stands on the command's button."""
    return {
        Command.CALL: translate("DeskWords", "Gọi tiếp"),
        Command.PICK: translate("DeskWords", "Gọi ngoài lượt"),
        Command.JOIN: translate("DeskWords", "Gọi thêm người cùng"),
        Command.SEPARATE: translate("DeskWords", "Phục vụ riêng"),
        Command.RECALL: translate("DeskWords", "Gọi lại"),
        Command.START: translate("DeskWords", "Bắt đầu"),
        Command.FINISH: translate("DeskWords", "Hoàn tất"),
        Command.NO_SHOW: translate("DeskWords", "Vắng mặt"),
        Command.HOLD: translate("DeskWords", "Giữ phiếu"),
        Command.RESUME: translate("DeskWords", "Tiếp tục phiếu giữ"),
        Command.TRANSFER: translate("DeskWords", "Chuyển"),
        Command.PLAN: translate("DeskWords", "Thêm chặng"),
        Command.RETURN: translate("DeskWords", "Trả về hàng chờ"),
        Command.REINSTATE: translate("DeskWords", "Nhận lại người vắng"),
        Command.PAUSE: translate("DeskWords", "Tạm nghỉ"),
        Command.OPEN: translate("DeskWords", "Làm việc lại"),
        Command.CLASSIFY: translate("DeskWords", "Đối tượng ưu tiên"),
        Command.CANCEL: translate("DeskWords", "Hủy phiếu"),
        Command.UNDO: translate("DeskWords", "Lấy lại việc vừa làm"),
    }[command]


def command_verb(command: Command) -> str:
    """The command within a sentence."""
    return action_words()[ACTIONS[command]]


def done_words(command: Command, ticket: Ticket) -> str:
    """What has been done, without a full stop."""
    if command is Command.FINISH and ticket.state is State.WAITING:
        words = translate("DeskWords", "%1 đi tiếp đến nhóm sau")
    else:
        words = {
            Command.CALL: translate("DeskWords", "Đã gọi %1"),
            Command.PICK: translate("DeskWords", "Đã gọi %1"),
            Command.JOIN: translate("DeskWords", "Đã gọi thêm người cùng %1"),
            Command.SEPARATE: translate("DeskWords", "%1 được phục vụ riêng, chờ ở chỗ cũ"),
            Command.RECALL: translate("DeskWords", "Đã gọi lại %1"),
            Command.START: translate("DeskWords", "Bắt đầu phục vụ %1"),
            Command.FINISH: translate("DeskWords", "Đã hoàn tất %1"),
            Command.NO_SHOW: translate("DeskWords", "Đã ghi %1 vắng mặt"),
            Command.HOLD: translate("DeskWords", "Đã giữ %1"),
            Command.RESUME: translate("DeskWords", "Tiếp tục phục vụ %1"),
            Command.TRANSFER: translate("DeskWords", "Đã chuyển %1"),
            Command.PLAN: translate("DeskWords", "Đã đổi các nhóm %1 còn phải đến"),
            Command.RETURN: translate("DeskWords", "Đã trả %1 về hàng chờ"),
            Command.REINSTATE: translate("DeskWords", "%1 trở lại hàng chờ"),
            Command.CLASSIFY: translate("DeskWords", "Đã đổi đối tượng ưu tiên của %1"),
            Command.CANCEL: translate("DeskWords", "Đã hủy %1"),
            Command.UNDO: translate("DeskWords", "Đã lấy lại: %1 – %2"),
        }[command]
    return words.replace("%1", ticket.label).replace("%2", state_words()[ticket.state])


def state_words() -> dict[str, str]:
    """Each state of a ticket."""
    return {
        State.WAITING: translate("DeskWords", "Đang chờ"),
        State.CALLED: translate("DeskWords", "Đã gọi, chờ đến quầy"),
        State.SERVING: translate("DeskWords", "Đang phục vụ"),
        State.HELD: translate("DeskWords", "Đang giữ"),
        State.JOINED: translate("DeskWords", "Phục vụ cùng người khác"),
        State.FINISHED: translate("DeskWords", "Đã hoàn tất"),
        State.NO_SHOW: translate("DeskWords", "Vắng mặt"),
        State.CANCELLED: translate("DeskWords", "Đã hủy"),
        State.UNSERVED: translate("DeskWords", "Chưa phục vụ khi hết ngày"),
    }


def action_words() -> dict[str, str]:
    """Each action within a sentence."""
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
        Action.PICK: translate("DeskWords", "gọi ngoài lượt"),
        Action.JOIN: translate("DeskWords", "gọi thêm người cùng"),
        Action.SEPARATE: translate("DeskWords", "tách riêng"),
        Action.PROCEED: translate("DeskWords", "cho đi tiếp"),
        Action.PLAN: translate("DeskWords", "thêm chặng"),
        Action.CLASSIFY: translate("DeskWords", "đổi đối tượng ưu tiên"),
        Action.HAND_OVER: translate("DeskWords", "bàn giao"),
        Action.UNDO: translate("DeskWords", "lấy lại việc vừa làm"),
        Action.CLOSE: translate("DeskWords", "chốt ngày"),
        Action.REOPEN: translate("DeskWords", "mở lại"),
    }
