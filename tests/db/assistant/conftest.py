"""The assistant over the starter catalogue, built once."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from db.assistant.ask import Assistant
from db.catalogue.folder import read_catalogue
from db.catalogue.values import Procedure
from tests.records import CATALOGUE


@pytest.fixture(scope="session")
def procedures() -> Mapping[str, Procedure]:
    return {each.code: each for each in read_catalogue(CATALOGUE).procedures}


@pytest.fixture(scope="session")
def assistant(procedures: Mapping[str, Procedure]) -> Assistant:
    return Assistant(list(procedures.values()))
