"""`motcua ask`: answers, the evaluation, misses and teaching, and its exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from motcua import app


def run(url: str, *words: str) -> Result:
    return CliRunner().invoke(app, ["--database", url, "ask", *words])


def answers(url: str, *words: str) -> list[dict[str, Any]]:
    done = run(url, *words, "--json")
    assert 0 == done.exit_code, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def url(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.delenv("MOTCUA_DATABASE", raising=False)
    return sqlite_url


def test_an_answer_in_words_with_its_source(url: str) -> None:
    told = run(url, "sao y giấy tờ hết bao nhiêu tiền").stdout

    assert "1. Sao y bản chính (2.000815)" in told
    assert "Lệ phí:" in told
    assert "2.000 đồng" in told
    assert "Nguồn: Cổng Dịch vụ công quốc gia, 2026-06-30" in told


def test_words_need_no_quotes_and_the_answer_a_language(url: str) -> None:
    (found,) = answers(url, "sao", "y", "giấy", "tờ", "--language", "en")

    assert ("Certified copy", "en", True) == (
        found["candidates"][0]["title"],
        found["language"],
        found["is_known"],
    )
    assert [] == found["advice_counters"]


def test_what_is_not_known_is_sent_to_a_counter_and_kept_if_wished(url: str) -> None:
    told = run(url, "kết quả xổ số 12345", "--keep").stdout
    (found,) = answers(url, "what time is it")
    (miss,) = answers(url, "misses")

    assert "Tôi không biết. Mời hỏi quầy 7, 8.\n" == told
    assert (False, [7, 8]) == (found["is_known"], found["advice_counters"])
    assert ("kết quả xổ số •••", 1) == (miss["words"], miss["times"])


def test_teaching_dropping_and_forgetting(url: str) -> None:
    odd = "bắc thang hỏi ông trời"
    run(url, odd, "--keep")
    run(url, "xem bói", "--keep")
    first, second = sorted(answers(url, "misses"), key=lambda each: int(each["id"]))
    (taught,) = answers(
        url, "teach", "1.001193", "bắc", "thang", "hỏi", "ông", "trời", "--miss", str(first["id"])
    )
    (found,) = answers(url, odd)
    run(url, "drop", str(second["id"]))
    listed = answers(url, "keywords", "1.001193")
    run(url, "forget", str(taught["id"]))

    assert odd == taught["words"]
    assert ("1.001193", True) == (found["candidates"][0]["code"], found["is_known"])
    assert [] == answers(url, "misses")
    assert [taught] == listed
    assert [] == answers(url, "keywords")


def test_refusals_and_wrong_use(url: str, tmp_path: Path) -> None:
    faulty = tmp_path / "faulty.tsv"
    faulty.write_text("khai sinh 1.001193\n", "utf-8")

    assert 3 == run(url, "teach", "9.999999", "gì đó").exit_code
    assert 3 == run(url, "drop", "77").exit_code
    assert 2 == run(url, "teach", "1.001193", "12").exit_code
    assert 2 == run(url, "--evaluate", str(faulty)).exit_code
    assert 2 == run(url, "khai sinh", "--evaluate", str(faulty)).exit_code


def test_the_evaluation_of_a_file(url: str, tmp_path: Path) -> None:
    file = tmp_path / "questions.tsv"
    file.write_text(
        "# question\tcode\n"
        "giấy khai sinh\t1.001193|2.000986\n"
        "giấy khai sinh\t1.000894\n"
        "giấy khai sinh\t9.999999\n"
        "giấy khai sinh\tNONE\n"
        "kết quả xổ số\tNONE\n\n",
        "utf-8",
    )
    done = run(url, "--evaluate", str(file), "--wrong")
    *wrong, figures = (json.loads(line) for line in done.stdout.splitlines())

    assert ["1.000894"] == wrong[0]["wanted"]
    assert [] == wrong[1]["wanted"]
    assert (5, 2, 50.0, 50.0, 2, 50.0, 1) == (
        figures["questions"],
        figures["in_scope"],
        figures["top1"],
        figures["answered1"],
        figures["out_of_scope"],
        figures["rejected"],
        figures["absent"],
    )
    assert 0 < figures["ms"] <= figures["ms_most"]


def test_a_file_from_another_program_is_read(url: str, tmp_path: Path) -> None:
    file = tmp_path / "questions.tsv"
    file.write_bytes(
        "\ufeffgiấy khai sinh\t1.001193\r\n\r\n# ghi chú\r\nkết quả xổ số\tnone\r\n".encode()
    )
    figures = json.loads(run(url, "--evaluate", str(file)).stdout)
    file.write_bytes("khai sinh\xe9\t1.001193\n".encode("latin-1"))
    refused = run(url, "--evaluate", str(file))

    assert (2, 100.0, 100.0, 0) == (
        figures["questions"],
        figures["top1"],
        figures["rejected"],
        figures["absent"],
    )
    assert 2 == refused.exit_code
    assert "is not UTF-8 (byte 9)" in " ".join(refused.output.split())


def test_suggestions_by_command(url: str) -> None:
    assert "1.000894 Kết hôn" == run(url, "suggest", "ket", "h").stdout.splitlines()[0]


def test_questions_for_officers_stand_beside_it(url: str) -> None:
    assert 0 == run(url, "question", "list").exit_code
    assert "suggest" in run(url, "--help").stdout
