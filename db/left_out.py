"""Imports that would load a library the importer can do without, and that nobody here needs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Final

_OWN_HASHES: Final = ("_md5", "_sha1", "_sha3", "_blake2")  # some Pythons are built without
OPENSSL: Final = ("_ssl", "_hashlib") if all(find_spec(each) for each in _OWN_HASHES) else ()
"""asyncio, which SQLAlchemy imports, and the standard library's hashes load it: 4.5 MB."""


@contextmanager
def left_out(*modules: str) -> Iterator[None]:
    """What is imported inside does not find these, unless they are loaded already. Afterwards
    they can be imported as ever.

    For the whole process: no other thread may be about to import one of them.
    """
    hidden = [each for each in modules if each not in sys.modules]
    for each in hidden:
        sys.modules[each] = None  # type: ignore[assignment]  # the import system's sign for "none"
    try:
        yield
    finally:
        for each in hidden:
            sys.modules.pop(each, None)
