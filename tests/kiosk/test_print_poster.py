"""The rule of turns for the wall, by command."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from typer.testing import CliRunner, Result

from motcua import app

pytestmark = pytest.mark.usefixtures("found_record", "todays_words")


def poster(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["print", "rule-poster", *arguments])


@pytest.mark.parametrize(("size", "width"), [("a4", 595), ("a3", 842)])
def test_the_rule_as_it_is_set(size: str, width: int, tmp_path: Path) -> None:
    file = tmp_path / "rule.pdf"

    answer = json.loads(poster("--to", f"pdf:{file}", "--size", size, "--json").stdout)

    assert answer == {"to": f"pdf:{file}", "size": size, "rule": "2:1"}
    with pypdfium2.PdfDocument(file) as document:
        text = " ".join(document[0].get_textpage().get_text_range().split())
        assert round(document[0].get_width()) == width
    assert "Trung tâm Phục vụ hành chính công" in text
    assert "Mỗi quầy gọi tối đa 2 lượt ưu tiên liền nhau, rồi đến 1 lượt thường." in text
    assert "Luật Người cao tuổi 39/2009/QH12, Điều 2 và 3" in text


def test_more_classes_than_a_page_holds(tmp_path: Path) -> None:
    for each in range(40):
        words = ("queue", "priority", f"c{each}", "--level", "2", "--vi", "Người rất dài " * 8)
        assert CliRunner().invoke(app, [*words, "--basis", "Luật " * 20]).exit_code == 0
    told = poster("--to", f"pdf:{tmp_path / 'rule.pdf'}", "--size", "a3")

    assert told.exit_code == 2
    assert "more words than a page holds" in " ".join(told.output.split())
    assert not (tmp_path / "rule.pdf").exists()


@pytest.mark.parametrize("to", ["screen", "net:192.0.2.7", "pdf:no/such/folder/rule.pdf"])
def test_a_poster_is_a_file(to: str) -> None:
    assert poster("--to", to).exit_code == 2
