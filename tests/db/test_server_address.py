"""The address of a server: with one host or several, and what a connection to it is like."""

from __future__ import annotations

from typing import Any

import pytest

from db import server_address
from db.errors import RecordUnavailable
from db.queue import boards
from db.record import open_record
from tests.db.queue.hall import Hall


def driver_arguments(url: str) -> dict[str, Any]:
    address = server_address.parse(url)
    dialect: Any = address.get_dialect()
    return dict(dialect().create_connect_args(address)[1])


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgresql://an@one:5433/record", {"host": "one", "port": 5433}),
        ("postgres://an@one/record", {"host": "one"}),
        ("postgresql://an@one:1,two:2/record", {"host": "one,two", "port": "1,2"}),
        ("postgresql://an@one,two:2/record", {"host": "one,two", "port": "5432,2"}),
        ("postgresql://an@[::1]:1,two/record", {"host": "::1,two", "port": "1,5432"}),
        ("postgresql://an@/record?host=one:1&host=two:2", {"host": "one,two", "port": "1,2"}),
        ("postgresql://an@/record?host=one,two&port=1,2", {"host": "one,two", "port": "1,2"}),
    ],
)
def test_hosts(url: str, expected: dict[str, Any]) -> None:
    assert {"user": "an", "dbname": "record"} | expected == driver_arguments(url)


def test_a_password_and_an_option_stay() -> None:
    found = driver_arguments("postgresql://an:b%40%2C@one,two/record?sslmode=require")

    assert ("b@,", "require") == (found["password"], found["sslmode"])


@pytest.mark.parametrize("url", ["postgresql://one:1:2,two/record", "postgresql:one,two"])
def test_what_cannot_be_read_is_told(url: str) -> None:
    with pytest.raises(RecordUnavailable):
        server_address.parse(url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgresql://one/record", None),
        ("postgresql://one,two/record", "read-write"),
        ("postgresql:///record?host=one&host=two", "read-write"),
    ],
)
def test_of_several_hosts_the_one_that_can_be_written(url: str, expected: str | None) -> None:
    arguments = server_address.connection_arguments(server_address.parse(url))

    assert expected == arguments.get("target_session_attrs")


def test_what_the_address_says_itself_is_not_overruled() -> None:
    arguments = server_address.connection_arguments(
        server_address.parse("postgresql://one/record?connect_timeout=9")
    )

    assert "connect_timeout" not in arguments


def test_a_host_that_is_away_is_passed_over(server_url: str) -> None:
    place = server_url.partition("@")[2].partition("/")[0]
    record = open_record(server_url.replace(place, f"127.0.0.1:1,{place}"))
    label = Hall(record).issue().label
    record.close()

    assert "A001" == label


def test_a_server_that_became_read_only_is_left(server_url: str) -> None:
    """What a primary is after it has been told to follow another one."""
    record = open_record(server_url, deadline_s=5)
    hall = Hall(record)
    hall.issue()
    with record.engine.connect() as connection:
        connection.exec_driver_sql("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")
        connection.commit()
    second = hall.issue().label
    events = boards.events(record)
    record.close()

    assert ("A002", 2) == (second, len(events))
