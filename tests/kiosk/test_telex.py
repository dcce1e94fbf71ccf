"""Telex as people type it: inline, tone last, marks last; and words that are not Vietnamese."""

from __future__ import annotations

from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.syllables import TONES
from kiosk.telex import NO_TONE, compose

# Every rime with the tones it is met with.
WORDS = """
a bà các cách sạch hai tài lại đắk làm cảm tạm án bản bạn hàng tháng bạch anh bánh mạnh cao báo đạo
tháp đạp mát hạt mau cháu sáu tay máy này mắc đặc chăm năm căn hẳn băng chẵn lặng cấp tập mắt bất
đặt ấy câu mẫu đầu giấy tây vậy gấc tấc đâm ầm cần nhận chân tầng vâng e bé xe mẹ séc kẹc em kém
xem đèn bén xẻng leo kéo đẹp phép két mẹt ê dê để về lệ chếch lệch đêm nệm hến bên kênh mệnh bếp
nếp hết việt nêu kêu phếu i đi chỉ thị ích lịch tìm kim in tin xin tình chính kịp nhíp ít mít thịt
líu dịu kia địa bìa tiếc việc tiếm tiệm tiền kiện tiếng giềng hiệp tiếp biết viết kiểu chiều y ký
quý kỹ yếm yên yểng yết yêu o có bò cỏ học tóc nói tỏi lọc xóm hỏng còn mòn ong xong đóng họp góp
một tốt moóc xoong hòa họa xóa hoác khoác hoạch khoái ngoài loại toán hoàn đoạn hoang choáng oanh
hoảnh ngoao khoáp khoát toát xoay hoáy hoắc khoắm xoăn loằng hoẵng thoắt khoe lóe xòe khoen ngoẻo
toét ô tổ hộ số cốc chốc tôi hồi gối ốm hôm tôn vốn ông sống đồng hộp nộp cột ơ sơ mở tờ ơi nơi mới
đợi cơm thơm sớm hơn sơn đơn lớp hợp thớt ớt u tù thủ đủ cục túc vui túi mủi cùm tụm bún đùn
cung chung cúng cúp súp bút lụt của mua chùa múa đùa tuần luận khuân khuâng bâng luật xuất khuây
nguẩy thuế huệ tuệ nguệch thuốc buộc cuối tuổi nhuộm muỗm muốn nguồn chuồng ruộng tuột buốt thuở huơ
quơ thủy lũy tùy khuya huých quỳnh huỳnh tuýp quýt huýt khuỷu tuyên quyển nguyễn chuyện tuyết
thuyết ư thư từ cứ tứ sử đức mực gửi ngửi cừu hưng từng đứng nứt mứt lưu hữu cứu sữa giữa chưa lửa
được nước bước người mười tươi lươm gượm lườn vườn phường đường hưởng lượng cướp mướp lướt vượt hươu
rượu bướu gì gìn giờ gia giá già giả giã giạ giết giếng giêng giống giữ giới giúp giảm quà quả quê
quen quét quét quẹt quốc quầy quân quận quang quản quy quỷ quỳ quý quỵ quyết quyền quan quanh
quăng quắt quất quẩy quế quên quếch nghĩa nghiệp nghề ngành ngõ phép trẻ trình thừa xã ủy vợ chồng
khai sinh tử kết hôn chứng thực sao đất đai hộ khẩu thường trú cư trú căn cước dân lệ phí
ngưỡng chuyển nhượng thế chấp khiếu nại tố cáo người khuyết tật trợ cấp Đà Nẵng Hà Nội Đắk Huế
"""
FOREIGN = """
passport Passport Internet email wifi office address Zalo Facebook certificate birth form marriage
permit license English ss zz bcf
"""
_MARKS = {"\u0302": None, "\u0306": "w", "\u031b": "w"}
_TONES = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}


def _parts(word: str) -> tuple[list[tuple[str, str]], str]:
    """Letters with the keys of their marks, and the key of the tone."""
    letters, tone = [], ""
    for letter in word:
        if letter.lower() == "đ":
            letters.append(("D" if letter == "Đ" else "d", "d"))
            continue
        plain, *marks = list(normalize("NFD", letter))
        key = "".join(_MARKS[mark] or plain.lower() for mark in marks if mark in _MARKS)
        letters.append((plain, key))
        tone = next((_TONES[mark] for mark in marks if mark in _TONES), tone)
    return letters, tone


def _inline(word: str) -> str:
    letters, tone = _parts(word)
    return "".join(plain + key for plain, key in letters) + tone


def _tone_after_its_vowel(word: str) -> str:
    keys = ""
    for letter in word:
        letters, tone = _parts(letter)
        keys += "".join(plain + key for plain, key in letters) + tone
    return keys


def _marks_last(word: str) -> str:
    letters, tone = _parts(word)
    horns = "w" if any(key == "w" for _, key in letters) else ""
    hats = "".join(key for _, key in letters if key not in {"", "w"})
    return "".join(plain for plain, _ in letters) + horns + hats + tone


ALL_WORDS = sorted({word for word in WORDS.split() if word not in {"moóc", "xoong"}})


@pytest.mark.parametrize("keys_of", [_inline, _tone_after_its_vowel, _marks_last])
def test_every_word_in_every_order(keys_of: object) -> None:
    assert callable(keys_of)
    wrong = {word: compose(keys_of(word)) for word in ALL_WORDS if compose(keys_of(word)) != word}

    assert wrong == {}


def test_capitals_keep_their_place() -> None:
    wrong = [w for w in ALL_WORDS if compose(_inline(w.upper())) != w.upper()]

    assert wrong == []


def test_a_word_without_marks_is_what_was_typed() -> None:
    bare = {"".join(plain for plain, _ in _parts(word)[0]) for word in ALL_WORDS}

    assert {word: compose(word) for word in bare if compose(word) != word} == {}


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("tieengs", "tiếng"),
        ("dduwowngf", "đường"),
        ("duongwfd", "đường"),
        ("thuowr", "thuở"),
        ("thuowngf", "thường"),
        ("quowr", "quở"),
        ("kroong", "krông"),
        ("mooocs", "moóc"),
        ("xooong", "xoong"),
        ("w", "ư"),
        ("tw", "tư"),
        ("muaw", "mưa"),
        ("huouw", "hươu"),
    ],
)
def test_other_ways_to_the_same_word(keys: str, word: str) -> None:
    assert compose(keys) == word


@pytest.mark.parametrize(
    ("keys", "word"),
    [
        ("ass", "as"),
        ("aaa", "aa"),
        ("aww", "aw"),
        ("uww", "uw"),
        ("uoww", "uow"),
        ("ddd", "dd"),
        ("ww", "w"),
        ("tww", "tw"),
        ("vissa", "visa"),
        ("tesst", "test"),
    ],
)
def test_a_key_struck_once_more_takes_its_mark_back(keys: str, word: str) -> None:
    assert compose(keys) == word


@pytest.mark.parametrize(
    ("keys", "word"),
    [("afs", "á"), ("afsz", "a"), ("toansr", "toản"), ("aaw", "ă"), ("ows", "ớ"), ("owo", "ô")],
)
def test_a_second_mark_replaces_the_first(keys: str, word: str) -> None:
    assert compose(keys) == word


@pytest.mark.parametrize(
    "word",
    FOREIGN.split(),
)
def test_what_is_not_vietnamese_stays(word: str) -> None:
    assert compose(word) == word


def test_keys_of_the_accents() -> None:
    acute, grave, hook = "\u0301", "\u0300", "\u0309"

    assert compose("tiêng" + acute) == "tiếng"
    assert compose("ba" + grave + grave) == "bà"
    assert compose(acute + "a") == "á"
    assert compose("đơi" + hook) == "đởi"
    assert compose("bas" + NO_TONE) == "ba"
    assert compose("cafe" + acute) == "café"
    assert compose("bc" + acute) == "bc"


KEYS = st.text(st.sampled_from([*"abcdefghijklmnopqrstuvwxyzăâđêôơưADOW", *TONES, NO_TONE]))


@given(KEYS)
def test_typing_never_fails(keys: str) -> None:
    word = compose(keys)

    assert is_normalized("NFC", word)
    assert len(word) <= len(keys)


@given(KEYS, st.sampled_from("bcghklmnpqtv"))
def test_a_plain_consonant_is_never_lost(keys: str, key: str) -> None:
    assert compose(keys + key).lower().endswith(key)
