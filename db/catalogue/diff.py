"""What an import would change, procedure by procedure and field by field."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import fields
from difflib import SequenceMatcher
from enum import Enum

from db.catalogue.merge import with_known_words
from db.catalogue.values import CatalogueDiff, Fee, FieldChange, Paper, Procedure, TimeLimit
from db.words import Names


def diff(
    known: Mapping[str, Procedure],
    incoming: Sequence[Procedure],
    scope: Collection[str] | None = None,
) -> CatalogueDiff:
    """An open procedure that is not incoming is gone, if its field is in `scope`.

    Without a scope an import speaks for the fields that occur in it. What was closed and comes back
    open is a change of `is_closed`.
    """
    told = {p.field_code for p in incoming} if scope is None else set(scope)
    codes = {p.code for p in incoming}
    changed = [
        (p.code, changes)
        for p in incoming
        if p.code in known
        and (changes := changes_between(known[p.code], with_known_words(known[p.code], p)))
    ]
    added = tuple(p.code for p in incoming if p.code not in known)
    return CatalogueDiff(
        added=added,
        changed=tuple(changed),
        gone=tuple(
            sorted(
                code
                for code, procedure in known.items()
                if code not in codes and not procedure.is_closed and procedure.field_code in told
            )
        ),
        unchanged=len(incoming) - len(added) - len(changed),
    )


def changes_between(before: Procedure, after: Procedure) -> tuple[FieldChange, ...]:
    return tuple(_changes("", before, after))


def _changes(path: str, before: object, after: object) -> Iterator[FieldChange]:
    if before == after:
        return
    if isinstance(before, (Procedure, Names, TimeLimit, Fee)):
        for field in fields(before):
            inner = f"{path}.{field.name}" if path else field.name
            yield from _changes(inner, getattr(before, field.name), getattr(after, field.name))
    elif isinstance(before, tuple) and isinstance(after, tuple):
        yield from _item_changes(path, before, after)
    else:
        yield FieldChange(path, _words(before), _words(after))


def _item_changes(
    path: str, before: tuple[object, ...], after: tuple[object, ...]
) -> Iterator[FieldChange]:
    """Items that came, went or were replaced; an item that only moved goes and comes."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, old, old_end, new, new_end in matcher.get_opcodes():
        if kind == "equal":
            continue
        for step in range(max(old_end - old, new_end - new)):
            gone = before[old + step] if old + step < old_end else None
            come = after[new + step] if new + step < new_end else None
            yield FieldChange(path, _words(gone), _words(come))


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Paper):
        return _paper_words(value)
    return str(value.value if isinstance(value, Enum) else value)


def _paper_words(paper: Paper) -> str:
    parts = [f"{paper.name} ({paper.originals}+{paper.copies})", paper.case]
    parts += ["note"] if paper.is_note else []
    parts += ["to show"] if paper.to_show else []
    return " · ".join(part for part in parts if part)
