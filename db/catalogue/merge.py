"""What an import leaves alone: the everyday words a centre gave a procedure."""

from __future__ import annotations

from dataclasses import replace

from db.catalogue.values import Procedure
from db.words import Names


def with_known_words(known: Procedure | None, incoming: Procedure) -> Procedure:
    """The incoming procedure; where it brings no short name or keywords, the known ones stay."""
    if known is None:
        return incoming
    short, keywords = incoming.short, incoming.keywords
    return replace(
        incoming,
        short=known.short if short == Names("") else short,
        keywords=keywords or known.keywords,
    )
