"""Frames there and back; noise gives none, and hides none that comes after it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printing.bus.display_text import fitted
from printing.bus.frames import MOST_HELD, Decoder, Frame, encode
from printing.bus.template import Template
from printing.bus.template_file import read_template
from tests.printing.bus.samples import every_template

TEMPLATES = every_template()
BY_NAME = {each.name: each for each in TEMPLATES}
NOISE_STRINGS = 100_000


def heard(decoder: Decoder, data: bytes) -> list[Frame]:
    return [*decoder.feed(data), *decoder.finish()]


@st.composite
def frames(draw: st.DrawFn) -> tuple[Template, Frame]:
    template = draw(st.sampled_from(TEMPLATES))
    address = draw(st.integers(0, min(template.address.most, 255)))
    command = draw(st.sampled_from(sorted(template.commands)))
    is_open = template.escape is not None or template.length is not None or not template.end
    text = st.text("AZ 0129,-", max_size=100).map(str.encode)
    return template, Frame(address, command, draw(st.binary(max_size=100) if is_open else text))


@given(frames(), st.lists(st.integers(0, 300), max_size=3))
def test_there_and_back_in_any_pieces(one: tuple[Template, Frame], cuts: list[int]) -> None:
    template, frame = one
    told = encode(template, frame)
    decoder, found, at = Decoder(template), list[Frame](), 0
    for cut in [*sorted(cuts), len(told)]:
        found += decoder.feed(told[at:cut])
        at = max(at, min(cut, len(told)))
    found += decoder.finish()

    assert [frame] == found
    assert 0 == decoder.held


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.name)
def test_a_frame_with_a_wrong_byte_is_never_another_one(template: Template) -> None:
    frame = Frame(3, template.key_answer, template.key_prefix + next(iter(template.keys)))
    told = encode(template, frame)
    for at in range(len(told)):
        for turned in range(1, 256):
            wrong = told[:at] + bytes((told[at] ^ turned,)) + told[at + 1 :]

            assert heard(Decoder(template), wrong) in ([], [frame])  # "3f" is "3F" as well


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.name)
def test_random_bytes_break_nothing_and_hide_no_frame(template: Template) -> None:
    chance, decoder = random.Random(7), Decoder(template)
    good = Frame(3, template.key_answer, template.key_prefix + next(iter(template.keys)))
    told = encode(template, good)
    marks = template.start + template.end + told
    most, hidden = 0, 0
    for _ in range(NOISE_STRINGS // len(TEMPLATES)):
        noise = chance.randbytes(chance.randrange(24))
        if chance.random() < 0.5:
            noise += bytes(chance.choices(marks, k=chance.randrange(6)))
        decoder.feed(noise)
        most = max(most, decoder.held)
        hidden += good not in heard(decoder, told)

    assert most <= MOST_HELD
    assert 0 == hidden


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.name)
def test_a_line_that_never_falls_silent_is_not_kept(template: Template) -> None:
    decoder = Decoder(template)
    for _ in range(200):
        decoder.feed(template.start + b"0" * 1000)

    assert decoder.held <= MOST_HELD


@pytest.mark.parametrize("name", ["motcua", "ascii-line", "escaped", "counted", "behind"])
def test_two_frames_in_one_reading(name: str) -> None:
    template = BY_NAME[name]
    pair = [Frame(1, template.key_answer, b"N"), Frame(2, template.done_answer)]

    assert pair == Decoder(template).feed(b"".join(encode(template, each) for each in pair))


def test_a_later_start_begins_anew() -> None:
    template = BY_NAME["motcua"]
    told = encode(template, Frame(3, b"K", b"N"))

    assert [Frame(3, b"K", b"N")] == Decoder(template).feed(told[:4] + told)


def test_the_own_frame_is_as_its_file_says() -> None:
    template = read_template("motcua")

    assert b"\x0203P53\x03" == encode(template, Frame(3, b"P"))


@pytest.mark.parametrize("address", [-1, 256])
def test_an_address_without_room_is_refused(address: int) -> None:
    with pytest.raises(ValueError, match="is not between 0 and 255"):
        encode(BY_NAME["motcua"], Frame(address, b"P"))


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("motcua", "A012", b"A012    "),
        ("motcua", "", b"        "),
        ("motcua", "Tạm nghỉ", b"Tam nghi"),
        ("motcua", "Đ012", b"D012    "),
        ("motcua", "AK001", b"AK001   "),
        ("modbus", "AK001", b" 001"[1:] + b" "),
        ("modbus", "A12345", b"----"),
        ("ascii-line", "A012", b" 012"),
        ("ascii-line", "E1", b"   1"),
        ("ascii-line", "--", b"  --"),
        ("ascii-line", "NGHI", b"----"),
    ],
)
def test_a_text_fits_its_board(name: str, text: str, expected: bytes) -> None:
    assert expected == fitted(BY_NAME[name].display, text)
