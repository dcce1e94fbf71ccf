"""The wall poster: every word is on the one page, whole, whatever the centre has to say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest

from db.words import Names
from printing.poster import Entry, Group, Poster, Sheet, Turn
from printing.poster_pdf import TooManyWords, poster_pdf

MM = 72 / 25.4
SHORT = Poster(
    parent=Names("UBND phường Hoa Sen", "People's Committee of Hoa Sen Ward"),
    centre=Names("Trung tâm Phục vụ hành chính công", "Public Administrative Service Centre"),
    title=Names("Ai được gọi trước?", "Who is called first?", "Qui est appelé en premier ?"),
    rule=Names("Mỗi quầy gọi xen kẽ.", "Each counter alternates.", "Chaque guichet alterne."),
    turns=(Turn(Names("Ưu tiên", "Priority"), True), Turn(Names("Thường", "Others"), False)),
    groups=(Group(Names("Ưu tiên mức 1"), (Entry(Names("Người từ 80 tuổi"), Names("Luật")),)),),
    points=(Names("Ai lấy số trước được gọi trước.", "First come, first served."),),
    foot=Names("Ngày 22/11/2026"),
)
LONG = replace(
    SHORT,
    centre=Names(
        "Trung tâm Phục vụ hành chính công đặc khu kinh tế Quần đảo Nguyễn Trường Tộ mở rộng",
        "Public Administrative Service Centre of the Enlarged Special Zone of the Archipelago",
        "Centre de services de l'administration publique de la zone spéciale de l'archipel",
    ),
    groups=tuple(
        Group(
            Names(f"Ưu tiên mức {level}", f"Priority level {level}", f"Priorité {level}"),
            tuple(
                Entry(
                    Names(
                        f"Diện {level}.{place}: thân nhân của người có công với cách mạng",
                        "Relatives of persons with merit to the revolution",
                        "Proches de personnes méritantes de la révolution",
                    ),
                    Names("Pháp lệnh 02/2020/UBTVQH14, Điều 3; Nghị định 131/2021/NĐ-CP"),
                )
                for place in range(1, 7)
            ),
        )
        for level in (1, 2)
    ),
    points=tuple(
        Names(
            f"Điều {number}: mỗi nhóm dịch vụ có quầy riêng, nên số của nhóm khác có thể được gọi"
            " sớm hơn số của Ông/Bà dù lấy sau.",
            f"Point {number}: each line has its own counters, so another may be called sooner.",
            f"Point {number} : chaque file a ses guichets ; une autre peut passer plus tôt.",
        )
        for number in range(1, 8)
    ),
)


def words_of(poster: Poster) -> list[str]:
    """Every sentence of it, in every language."""
    entries = [entry for group in poster.groups for entry in group.entries]
    all_names = [
        poster.parent,
        poster.centre,
        poster.title,
        poster.rule,
        poster.foot,
        *poster.points,
        *(turn.names for turn in poster.turns),
        *(group.title for group in poster.groups),
        *(names for entry in entries for names in (entry.names, entry.basis)),
    ]
    return [text for names in all_names for text in (names.vi, names.en, names.fr) if text]


def read(pdf: bytes) -> tuple[Any, str, list[tuple[float, float, float, float]]]:
    """The page's size, its text in one line, and where each visible letter stands."""
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 1
        page = document[0]
        text_page = page.get_textpage()
        text = text_page.get_text_range()
        boxes = [
            text_page.get_charbox(place)
            for place in range(text_page.count_chars())
            if not text_page.get_text_range(place, 1).isspace()
        ]
        return page.get_size(), " ".join(text.split()), boxes


@pytest.mark.parametrize("poster", [SHORT, LONG], ids=["short", "long"])
def test_every_word_is_on_the_page(poster: Poster) -> None:
    _, text, _ = read(poster_pdf(poster))

    assert [said for said in words_of(poster) if said not in text] == []


@pytest.mark.parametrize("poster", [SHORT, LONG], ids=["short", "long"])
@pytest.mark.parametrize("sheet", list(Sheet))
def test_every_letter_stands_inside_the_margins(poster: Poster, sheet: Sheet) -> None:
    (width, height), _, boxes = read(poster_pdf(poster, sheet))

    margin = 5 * MM
    outside = [
        box
        for box in boxes
        if box[0] < margin or box[2] > width - margin or box[1] < margin or box[3] > height - margin
    ]
    assert len(boxes) > 150
    assert outside == []


@pytest.mark.parametrize(("sheet", "millimetres"), [(Sheet.A4, (210, 297)), (Sheet.A3, (297, 420))])
def test_the_page_is_the_sheet(sheet: Sheet, millimetres: tuple[int, int]) -> None:
    size, _, _ = read(poster_pdf(SHORT, sheet))

    assert tuple(round(side / MM) for side in size) == millimetres


def test_no_line_runs_into_another() -> None:
    _, _, boxes = read(poster_pdf(LONG))

    overlapping = [
        (one, other)
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 : place + 400]
        if min(one[2], other[2]) - max(one[0], other[0]) > 0.6
        and min(one[3], other[3]) - max(one[1], other[1]) > 0.6
    ]
    assert overlapping == []


def test_fewer_words_are_larger() -> None:
    tallest = [max(box[3] - box[1] for box in read(poster_pdf(each))[2]) for each in (SHORT, LONG)]

    assert tallest[0] > 1.3 * tallest[1]


def test_what_fits_on_no_page_is_refused() -> None:
    with pytest.raises(TooManyWords):
        poster_pdf(replace(LONG, points=LONG.points * 9))


def test_the_same_poster_gives_the_same_bytes() -> None:
    assert poster_pdf(SHORT) == poster_pdf(SHORT)
