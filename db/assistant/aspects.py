"""What of a procedure is asked: papers, fee, time, place, person, result, way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from db.assistant.qualify import stands_at
from db.assistant.syllables import Syllable, syllables
from db.assistant.values import Aspect

_SAID: Final = {
    Aspect.FEE: "bao nhiêu tiền|hết bao nhiêu|tốn bao nhiêu|tốn tiền|lệ phí|phí bao nhiêu|mất phí"
    "|giá bao nhiêu|mấy tiền|đóng bao nhiêu tiền|miễn phí|có mất tiền|nộp bao nhiêu|tiền lệ phí"
    "|chi phí bao nhiêu|tốn mấy|phải trả bao nhiêu|một trang bao nhiêu"
    "|how much|fee|fees|cost|price|free of charge|combien ça coûte|combien coûte|quel prix|frais"
    "|tarif|coût|payer combien|gratuit",
    Aspect.TIME: "bao lâu|mấy ngày|bao nhiêu ngày|khi nào|khi nào xong|bao giờ|thời gian|thời hạn"
    "|mấy hôm|mấy bữa|lâu không|nhanh nhất|mấy tuần|mấy tháng thì|trong ngày không|có ngay không"
    "|lấy liền|how long|how many days|when ready|when will|deadline|duration|processing time"
    "|combien de temps|combien de jours|quel délai|délai|quand sera",
    Aspect.PAPERS: "giấy tờ gì|giấy gì|cần gì|cần những gì|những gì|gồm những gì|hồ sơ gì|hồ sơ gồm"
    "|mang theo|mang gì|đem theo|đem gì|chuẩn bị gì|chuẩn bị những|giấy tờ nào|loại giấy|cần giấy"
    "|cần hồ sơ|thành phần hồ sơ|nộp gì|nộp những gì|nộp giấy|cần thủ tục gì|giấy tờ cần"
    "|which papers|what papers|documents|papers|paperwork|what do i need|what to bring|bring"
    "|need to bring|quels papiers|quels documents|pièces|pièce à fournir|apporter|dossier",
    Aspect.WHERE: "ở đâu|chỗ nào|nơi nào|đâu làm|đến đâu|ra đâu|nộp đâu|quầy nào|cửa nào|tại đâu"
    "|ở chỗ nào|phường nào|xã nào|where|which counter|which office|où|quel guichet|quel bureau",
    Aspect.WHO: "ai làm|ai phải|ai được|ai đi|ai nộp|người nào|ai có quyền|đối tượng nào"
    "|đi thay|làm thay|nhờ người|nộp thay|làm hộ|ủy quyền được không|có cần đi cùng"
    "|có phải đích thân|điều kiện gì|who can|who may|who must|who should|on behalf|qui peut"
    "|qui doit|à ma place",
    Aspect.RESULT: "nhận được gì|được cấp gì|kết quả là gì|kết quả|nhận kết quả|lấy kết quả"
    "|nhận lại gì|what do i get|what will i get|result|qu'est-ce que je reçois|résultat",
    Aspect.HOW: "làm thế nào|làm sao|như thế nào|thế nào|ra sao|các bước|trình tự|quy trình"
    "|cách làm|hướng dẫn|làm trên mạng|nộp online|trực tuyến|qua mạng|nộp qua mạng"
    "|how do i|how can i|how to|steps|online|comment|étapes|en ligne|démarche",
}
_PHRASES: Final[dict[str, list[tuple[Aspect, tuple[Syllable, ...]]]]] = {}
for _aspect, _said in _SAID.items():
    for _phrase in _said.split("|"):
        _words = tuple(syllables(_phrase))
        _PHRASES.setdefault(_words[0].folded, []).append((_aspect, _words))


def aspect_of(words: Sequence[Syllable], *, is_plain: bool) -> Aspect | None:
    """The aspect said longest and last; the way only where nothing more exact is said."""
    best: tuple[bool, int, int] | None = None
    found: Aspect | None = None
    for place, word in enumerate(words):
        for aspect, phrase in _PHRASES.get(word.folded, ()):
            worth = aspect is not Aspect.HOW, len(phrase), place
            if (best is None or worth > best) and stands_at(
                words, place, phrase, is_loose=is_plain
            ):
                best, found = worth, aspect
    return found
