"""What an import would change: added, changed field by field, gone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given

from db.catalogue.diff import changes_between, diff
from db.catalogue.merge import with_known_words
from db.catalogue.parse import parse
from db.catalogue.values import CatalogueDiff, FieldChange, Paper, Procedure
from db.words import Names
from tests.db.catalogue.samples import portal_file, portal_row
from tests.db.catalogue.values_strategy import CALM, procedures


def procedure(code: str = "1.001193", **changes: Any) -> Procedure:
    (read,) = parse(portal_file(portal_row(code, **changes)))
    return read


BIRTH = procedure()
DEATH = procedure("1.000656", name="Thủ tục đăng ký khai tử")
COPY = procedure("2.000815", group="chung_thuc")
KNOWN = {p.code: p for p in (BIRTH, DEATH, COPY)}


def changes_of(after: Procedure) -> tuple[FieldChange, ...]:
    return changes_between(BIRTH, after)


def test_the_same_again_changes_nothing() -> None:
    expected = CatalogueDiff(added=(), changed=(), gone=(), unchanged=3)
    assert expected == diff(KNOWN, [COPY, BIRTH, DEATH])


def test_added_changed_gone_and_unchanged() -> None:
    marriage = procedure("1.000894")
    renamed = replace(BIRTH, title="Đăng ký khai sinh")
    assert diff(KNOWN, [marriage, renamed, COPY]) == CatalogueDiff(
        added=("1.000894",),
        changed=(
            ("1.001193", (FieldChange("title", "Thủ tục đăng ký khai sinh", "Đăng ký khai sinh"),)),
        ),
        gone=("1.000656",),
        unchanged=1,
    )


def test_an_import_of_one_field_leaves_the_others() -> None:
    assert diff(KNOWN, [BIRTH]).gone == ("1.000656",)
    assert diff(KNOWN, [BIRTH], scope=["ho_tich", "chung_thuc"]).gone == ("1.000656", "2.000815")


def test_what_is_closed_already_is_not_gone_again() -> None:
    known = KNOWN | {DEATH.code: replace(DEATH, is_closed=True)}
    expected = CatalogueDiff(added=(), changed=(), gone=(), unchanged=2)
    assert expected == diff(known, [BIRTH, COPY])


def test_a_closed_one_that_comes_back_is_changed() -> None:
    known = {BIRTH.code: replace(BIRTH, is_closed=True)}
    assert diff(known, [BIRTH]).changed == (
        ("1.001193", (FieldChange("is_closed", "True", "False"),)),
    )


def test_nested_facts_are_told_by_their_path() -> None:
    fee = replace(BIRTH.fee, direct_vnd=5000, online_vnd=None)
    limit = replace(BIRTH.time_limit, values_seen=(15, 25))
    assert changes_of(replace(BIRTH, fee=fee, time_limit=limit, short=Names("Khai sinh"))) == (
        FieldChange("short.vi", "", "Khai sinh"),
        FieldChange("time_limit.values_seen", "", "15"),
        FieldChange("time_limit.values_seen", "", "25"),
        FieldChange("fee.direct_vnd", "0", "5000"),
        FieldChange("fee.online_vnd", "0", ""),
    )


def test_papers_that_come_and_go() -> None:
    form, passport, note = BIRTH.papers
    born = Paper("Giấy chứng sinh", 1, case="khi sinh tại viện")
    assert changes_of(replace(BIRTH, papers=(born, form, note))) == (
        FieldChange("papers", "", "Giấy chứng sinh (1+0) · khi sinh tại viện"),
        FieldChange(
            "papers", "Hộ chiếu hoặc căn cước (1+0) · Giấy tờ phải xuất trình · to show", ""
        ),
    )
    twice = replace(form, copies=2)
    assert changes_of(replace(BIRTH, papers=(twice, passport, note))) == (
        FieldChange("papers", "Tờ khai (1+0)", "Tờ khai (1+2)"),
    )


def test_a_portal_without_everyday_words_leaves_ours() -> None:
    named = replace(BIRTH, short=Names("Khai sinh"), keywords=("giấy khai sinh",))
    assert diff({named.code: named}, [BIRTH]).changed == ()
    assert with_known_words(named, BIRTH) == named
    assert with_known_words(None, BIRTH) == BIRTH
    renamed = replace(BIRTH, short=Names("Làm khai sinh"))
    assert with_known_words(named, renamed).short == Names("Làm khai sinh")


@CALM
@given(procedures, procedures)
def test_no_change_means_the_same_procedure(before: Procedure, after: Procedure) -> None:
    after = replace(after, code=before.code)
    assert (changes_between(before, after) == ()) is (before == after)
