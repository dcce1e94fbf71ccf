"""The kiosk's pages of questions: typed, answered, not known, left for an officer, read."""

from __future__ import annotations

from typing import Final

from db.assistant import questions, questions_boards
from installer.tour.kiosk_walk import KioskWalk
from installer.tour.own_record import new

_KNOWN: Final = {  # Vietnamese as Telex types it
    "vi": "lamf khai sinh caanf giaays gif",
    "en": "papers to register a birth",
    "fr": "papiers pour un acte de naissance",
}
_LONG: Final = {
    "vi": "lamf khai sinh cho con nhuwng ddax maats giaays chuwngs sinh thif lamf gif",
    "en": "how do i register my child if i have lost the certificate of birth",
    "fr": "comment declarer la naissance de mon enfant sans certificat medical",
}
_TOPIC: Final = {"vi": "khai sinh", "en": "birth", "fr": "naissance"}
_UNKNOWN: Final = {
    "vi": "ves mays bay mua owr ddaau",
    "en": "where can i buy a plane ticket",
    "fr": "ou acheter un billet pour la lune",
}
_WRONG_CODE: Final = "222222"
_ANSWER: Final = {
    "vi": (
        "Trung tâm không bán vé máy bay. Xin hỏi đại lý bán vé hoặc hãng hàng không; nếu Ông/Bà cần"
        " giấy xác nhận nhân thân để đi máy bay, xin đến Công an phường, mang theo hai ảnh 4 × 6."
    ),
    "en": (
        "The centre sells no plane tickets. Please ask an agency or the airline; if you need a"
        " certificate of identity to fly, please go to the ward police with two photos 4 × 6."
    ),
    "fr": (
        "Le centre ne vend pas de billets. Adressez-vous à une agence ; pour une attestation"
        " d'identité, présentez-vous à la police du quartier avec deux photos 4 × 6."
    ),
}


def ask(walk: KioskWalk) -> None:
    """Typed, with what is proposed at each letter; answered from the catalogue."""
    _open(walk)
    walk.look("ask")
    walk.type(_TOPIC[walk.language])
    walk.kiosk.wait("suggestion_1.001193")
    walk.look("ask-suggestions")
    walk.touch("key_done")
    walk.kiosk.wait("asked" if "notThis" not in walk.kiosk.names() else "notThis")
    walk.look("answer-procedures")
    _open(walk)
    walk.type(_KNOWN[walk.language])
    walk.touch("key_done")
    walk.kiosk.wait("notThis")
    walk.look("answer")
    if walk.is_wanted("ask-long"):
        _open(walk)
        walk.type(_LONG[walk.language])
        walk.look("ask-long")


def leave(walk: KioskWalk) -> None:
    """Not known; left for an officer; the answer read by its code."""
    _open(walk)
    walk.type(_UNKNOWN[walk.language])
    walk.touch("key_done")
    walk.kiosk.wait("leaveQuestion")
    walk.look("answer-unknown")
    walk.touch("leaveQuestion")
    walk.kiosk.wait("questionField")
    walk.look("question")
    walk.touch("key_done")
    walk.kiosk.wait("questionCode")
    walk.look("question-left")
    question = questions_boards.open_questions(walk.record)[-1]
    questions.answer(
        walk.record,
        command_id=new(),
        question_id=question.id,
        answer=_ANSWER[walk.language],
    )
    _open(walk)
    walk.touch("readAnswer")
    walk.kiosk.wait("questionField")
    walk.look("question-code")
    walk.type(_WRONG_CODE)
    walk.touch("key_done")
    walk.kiosk.wait("questionFailure")
    walk.look("question-wrong")
    walk.scan(f"MC1Q:{question.code}", "questionAnswer")
    walk.look("question-answer")


def _open(walk: KioskWalk) -> None:
    walk.begin()
    walk.touch("ask")
    walk.kiosk.wait("askField")
