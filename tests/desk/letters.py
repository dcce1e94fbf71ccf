"""What citizens have left for officers in a centre under test."""

from __future__ import annotations

from db.assistant import questions, store
from db.assistant.question_values import Question
from db.words import Language
from tests.desk.centre import Centre
from tests.records import command_id

LONGEST = (
    "Gia đình tôi trước đây ở xã cũ, nay đã sáp nhập về phường mới, sổ đỏ vẫn ghi tên thửa đất và"
    " số tờ bản đồ theo địa chỉ cũ; bây giờ tôi muốn tách thửa cho hai con, đồng thời chuyển một"
    " phần đất vườn sang đất ở thì phải nộp những giấy tờ gì, nộp ở quầy nào, có phải đo đạc lại"
    " không, lệ phí và thuế hết khoảng bao nhiêu, bao lâu thì có kết quả, và con tôi đang làm ở"
    " tỉnh khác có được ủy quyền cho tôi nộp thay hay bắt buộc phải về tận nơi ký tên trước cán bộ?"
)


def ask(
    centre: Centre,
    words: str = "Mất sổ đỏ thì làm lại ở đâu?",
    language: Language = Language.VI,
    place: str = "kiosk",
) -> Question:
    return questions.leave(
        centre.live.record, command_id=command_id(), words=words, language=language, place=place
    )


def miss(centre: Centre, words: str, times: int = 1) -> None:
    """Nobody understood it, so many times."""
    for _ in range(times):
        store.note_miss(
            centre.live.record, command_id=command_id(), words=words, language=Language.VI
        )
