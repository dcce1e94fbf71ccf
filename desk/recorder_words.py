"""The recorder's sentences: what is wrong with a take, what a clip is for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from resources.voice.takes import Fault

translate = QCoreApplication.translate


def fault_words(faults: Iterable[Fault]) -> str:
    words = {
        Fault.SILENT: translate("Recorder", "Không nghe thấy tiếng. Xem lại micro rồi thu lại."),
        Fault.CLIPPED: translate("Recorder", "Tiếng quá to, bị vỡ. Ngồi xa micro hơn một chút."),
        Fault.QUIET: translate("Recorder", "Tiếng quá nhỏ. Ngồi gần micro hơn hoặc nói to hơn."),
        Fault.NOISY: translate("Recorder", "Phòng ồn. Tắt quạt, đóng cửa rồi thu lại."),
        Fault.CUT: translate("Recorder", "Mất đầu hoặc cuối. Chờ một nhịp trước và sau khi nói."),
        Fault.LONG: translate("Recorder", "Dài quá. Chỉ nói đúng câu trên màn hình."),
        Fault.SHORT: translate("Recorder", "Ngắn quá, không thành tiếng. Thu lại."),
    }
    return " ".join(words[fault] for fault in faults)


def no_microphone() -> str:
    return translate("Recorder", "Không thu được: chưa có micro hoặc chương trình thu âm.")


def not_played() -> str:
    return translate("Recorder", "Không phát lại được: máy này không có loa.")


def not_written(reason: str) -> str:
    sentence = translate("Recorder", "Không ghi được tệp: %1")
    return sentence.replace("%1", reason)


def advice(clip: str) -> str:
    """How the words are to be said where they stand in a sentence."""
    if clip == "again":
        return translate("Recorder", "Nói rõ, bình thường, không xuống giọng.")
    if clip.startswith("letter-"):
        return translate("Recorder", "Nói tên chữ cái như bà con vẫn đọc.")
    if clip.startswith("counter-"):
        return translate("Recorder", "Nói liền một hơi, xuống giọng ở cuối câu.")
    return translate("Recorder", "Nói như ở giữa câu, không xuống giọng.")
