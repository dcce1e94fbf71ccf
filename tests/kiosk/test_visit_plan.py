"""Several procedures, one number."""

from __future__ import annotations

import pytest

from kiosk.visit_plan import VisitPlan, added, plan_visit


@pytest.mark.parametrize(
    ("wanted", "plan"),
    [
        ([("x", 1)], VisitPlan("x", 1)),
        ([("x", 1), ("y", 1)], VisitPlan("x", 1, (), ("y",))),
        ([("x", 1), ("y", 2)], VisitPlan("x", 1, (2,), ("y",))),
        (
            [("x", 1), ("y", 2), ("z", 1), ("w", 3)],
            VisitPlan("x", 1, (2, 3), ("z", "y", "w")),
        ),
    ],
)
def test_one_leg_a_line(wanted: list[tuple[str, int | None]], plan: VisitPlan) -> None:
    assert plan == plan_visit(wanted)


def test_at_most_five_and_each_once() -> None:
    codes: tuple[str, ...] = ()
    for code in "aabcdefg":
        codes = added(codes, code)

    assert ("a", "b", "c", "d", "e") == codes
