"""`motcua phone` where it cannot listen: a sentence and an exit code."""

from __future__ import annotations

import socket

import pytest
from typer.testing import CliRunner, Result

from kiosk.phone.phone_command import app


def run(url: str, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--database", url])


@pytest.mark.parametrize("host", ["", "ã..b", "a" * 64])
def test_what_is_no_address_is_wrong_use(sqlite_url: str, host: str) -> None:
    done = run(sqlite_url, "--host", host, "--port", "0")

    assert 2 == done.exit_code
    assert "no address of a machine" in done.stderr


def test_a_port_that_is_taken_is_told(sqlite_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(sqlite_url, "--host", "127.0.0.1", "--port", str(port))

    assert 4 == done.exit_code
    assert done.stderr.startswith(f"127.0.0.1:{port} cannot be listened on: Address already in use")
