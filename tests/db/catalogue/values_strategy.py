"""Procedures of every shape an import can bring, for hypothesis."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from db.catalogue.cells import clean
from db.catalogue.values import Fee, Paper, Procedure, TimeLimit, TimeUnit
from db.words import Names

# A busy machine is no fault of the code.
CALM = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])


def texts(most: int, least: int = 0) -> st.SearchStrategy[str]:
    cleaned = st.text(LETTERS, max_size=most).map(clean)
    return cleaned.filter(lambda text: least <= len(text) <= most)


def tuples(items: st.SearchStrategy[str], most: int = 4) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(items, max_size=most).map(tuple)


counts = st.integers(0, 100)
names = st.builds(Names, vi=texts(40), en=texts(40), fr=texts(40))
papers = st.builds(Paper, texts(60, 1), counts, counts, texts(40), to_show=st.booleans())
notes = st.builds(Paper, texts(60, 1), case=texts(40), is_note=st.just(True))
numbered = st.builds(
    TimeLimit,
    value=st.none() | st.integers(0, 3650),
    unit=st.sampled_from([unit for unit in TimeUnit if unit is not TimeUnit.SAME_DAY]),
    text=texts(60),
    values_seen=st.lists(st.integers(0, 3650), max_size=3).map(tuple),
)
same_day = st.builds(
    TimeLimit, st.none(), st.just(TimeUnit.SAME_DAY), st.booleans(), text=texts(60)
)
amounts = st.none() | st.integers(0, 1_000_000_000)
fees = st.builds(Fee, st.just(False), amounts, amounts, texts(60), texts(60))
provincial = st.builds(Fee, st.just(True), st.none(), st.none(), texts(60), texts(60))

procedures = st.builds(
    Procedure,
    code=st.from_regex(
        r"[1236]\.[0-9]{6}((\.000\.00\.00)?\.[A-Z][0-9]{2})?", fullmatch=True
    ).filter(str.isascii),
    title=texts(60, 1),
    short=names,
    field_code=st.sampled_from(["ho_tich", "chung_thuc"]),
    level=texts(40),
    online_level=st.sampled_from(["", "toàn trình", "một phần"]),
    time_limit=numbered | same_day,
    fee=fees | provincial,
    papers=st.lists(papers | notes, max_size=4).map(tuple),
    result=texts(60),
    legal_basis=tuples(texts(20, 1)),
    source=texts(40),
    source_date=st.none() | st.dates(min_value=date(1000, 1, 1)),
    portal_url=st.sampled_from(["", "https://dichvucong.gov.vn/a?b=1"]),
    non_territorial=st.none() | st.booleans(),
    keywords=tuples(texts(20, 1)),
    is_common=st.booleans(),
    is_closed=st.booleans(),
    papers_known=st.booleans(),
)
