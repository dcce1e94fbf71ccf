"""The address of a PostgreSQL record, with one host or several, and how its connections are kept.

The figures let both ends of a cut connection be noticed within two to three seconds: the window
connects anew, and the server gives back what the lost one had locked.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import threading
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from db.errors import RecordUnavailable
from db.server_probe import reachable

if TYPE_CHECKING:
    import psycopg

_PARTS = re.compile(r"^[a-z+0-9]+://(?P<place>[^/?]*)(?P<rest>.*)$", re.DOTALL)
_HOST = re.compile(r"^(?P<host>\[[^]]*\]|[^:]*)(:(?P<port>\d*))?$")
_CLIENT = {
    "connect_timeout": 2,  # seconds, for each host
    "keepalives": 1,
    "keepalives_idle": 1,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": 2000,  # unanswered packets; a server that works long still answers those
    "application_name": "motcua",
}
_SERVER = {
    "statement_timeout": 10000,
    "lock_timeout": 2000,  # for each lock: a window tells its user soon, and asks again
    "idle_in_transaction_session_timeout": 3000,
    "tcp_keepalives_idle": 1,
    "tcp_keepalives_interval": 1,
    "tcp_keepalives_count": 3,
    "tcp_user_timeout": 2000,
}
_GUARD = threading.Lock()
_OWNERS: WeakKeyDictionary[Any, int] = WeakKeyDictionary()


def parse(url: str) -> URL:
    """`url` as the driver takes it; libpq's "host1:port1,host2:port2" may stand in it.

    Raises: RecordUnavailable (an address that cannot be read).
    """
    try:
        return _parse(url)
    except (ArgumentError, ValueError) as error:
        raise RecordUnavailable(reason="the address of the record cannot be read") from error


def _parse(url: str) -> URL:
    parts = _PARTS.match(url)
    if parts is None:
        raise ValueError(url)
    user, at, hosts = parts["place"].rpartition("@")
    if "," not in hosts:
        return make_url(f"postgresql+psycopg://{parts['place']}{parts['rest']}")
    found = [_HOST.match(each) for each in hosts.split(",")]
    if not all(found):
        raise ValueError(url)
    each_host = [(each["host"].strip("[]"), each["port"] or "5432") for each in found if each]
    return make_url(f"postgresql+psycopg://{user}{at}{parts['rest']}").update_query_dict(
        {
            "host": ",".join(host for host, _ in each_host),
            "port": ",".join(port for _, port in each_host),
        }
    )


def connection_arguments(address: URL) -> dict[str, Any]:
    """What `address` does not say itself. Of several hosts, the one that can be written."""
    arguments: dict[str, Any] = {
        **_CLIENT,
        "options": " ".join(f"-c {name}={value}" for name, value in _SERVER.items()),
    }
    if _has_several_hosts(address):
        arguments["target_session_attrs"] = "read-write"
    return {name: value for name, value in arguments.items() if name not in address.query}


def _has_several_hosts(address: URL) -> bool:
    hosts = address.query.get("host", ())
    return "," in hosts if isinstance(hosts, str) else len(hosts) > 1


def connect(url: str) -> psycopg.Connection:
    """A connection of one's own; the wait for it is bounded."""
    import psycopg  # noqa: PLC0415  # a record in a file does without

    address = parse(url)
    _, arguments = address.get_dialect()().create_connect_args(address)
    return psycopg.connect(
        **first_asked({**arguments, **connection_arguments(address)}), autocommit=True
    )


def first_asked(arguments: dict[str, Any]) -> dict[str, Any]:
    """Only the hosts that answer. Raises: psycopg.OperationalError where none does."""
    import psycopg  # noqa: PLC0415

    try:
        return reachable(arguments)
    except OSError as nobody:
        raise psycopg.OperationalError(f"connection failed: {nobody}") from nobody


def remembered(driver: Any) -> Any:
    """The connection, which `cut_off` will know as one of this thread."""
    with _GUARD:
        _OWNERS[driver] = threading.get_ident()
    return driver


def cut_off(thread: int) -> None:
    """End the connections of a thread that waits for an answer on one of them: it gets an error
    that `is_transient`."""
    with _GUARD:
        owned = [driver for driver, owner in _OWNERS.items() if owner == thread]
    for driver in owned:
        with (
            contextlib.suppress(OSError, driver.OperationalError),
            socket.socket(fileno=os.dup(driver.fileno())) as held,
        ):
            # The descriptor may have been closed meanwhile, and its number be somebody else's.
            if held.getpeername()[:2] == (driver.info.hostaddr, driver.info.port):
                held.shutdown(socket.SHUT_RDWR)
