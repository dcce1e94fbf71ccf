"""Reads a catalogue from a file, or from a folder of files with its fields.json."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from db.catalogue.parse import Text, parse_catalogue
from db.catalogue.values import Catalogue, Fault
from db.errors import CatalogueRejected

FIELDS = "fields.json"


def read_catalogue(path: Path, groups: Collection[str] = ()) -> Catalogue:
    """`groups`: field codes the record knows already. Raises CatalogueRejected."""
    if not path.is_dir():
        return parse_catalogue([_read(path, "")], groups=groups)
    files = sorted(path.glob("*.json"))
    fields = [_read(file, file.name) for file in files if file.name == FIELDS]
    texts = [_read(file, file.name) for file in files if file.name != FIELDS]
    if not texts:
        raise _unreadable(f"no *.json file of procedures in {path}")
    return parse_catalogue(texts, fields[0] if fields else None, groups)


def _read(file: Path, name: str) -> Text:
    try:
        return Text(file.read_bytes(), name)
    except OSError as error:
        raise _unreadable(f"{file} cannot be read: {error.strerror}") from error


def _unreadable(problem: str) -> CatalogueRejected:
    return CatalogueRejected(faults=(Fault(0, "", "", problem),))
