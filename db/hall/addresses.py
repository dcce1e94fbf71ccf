"""Where phones reach the centre's pages, and which ticket a scanned code stands for. Pure."""

from __future__ import annotations

import re
from base64 import b32decode, urlsafe_b64decode, urlsafe_b64encode
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

TICKET_CODE: Final = "MC1T"
LONGEST_ADDRESS: Final = 60
"""Characters: with more the code on a ticket would need dots too small for a worn print head."""

_SHORT = re.compile(r"[A-Za-z0-9_-]{21}[AQgw]")
_ON_A_PAGE = re.compile(r"https?://[^\s/?#]+/t/([A-Za-z0-9_-]{22})(?:[/?#].*)?", re.IGNORECASE)
_ALONE = re.compile(rf"{TICKET_CODE}([A-Z2-7]{{26}})", re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")


def checked_address(text: str) -> str:
    """ "http://192.168.1.10:8080", as it is stored; "" stays empty.

    Raises: ValueError, with a sentence for the person who typed it.
    """
    address = text.strip().rstrip("/")
    if not address:
        return ""
    parts = urlsplit(address)
    if parts.scheme.lower() not in {"http", "https"}:
        raise ValueError(f"an address begins with http:// or https://, not {text!r}")
    if parts.username is not None or parts.password is not None:
        raise ValueError("an address that everybody sees carries no name and no password")
    if parts.path or parts.query or parts.fragment or "?" in address or "#" in address:
        raise ValueError(f"only the host and its port: http://192.168.1.10:8080, not {text!r}")
    host = _host_of(parts.netloc)
    if not _HOST.fullmatch(host):
        raise ValueError(f"{text!r} names no host: http://192.168.1.10:8080")
    try:
        port = parts.port
    except ValueError as wrong:
        raise ValueError(f"the port of {text!r} lies between 1 and 65535") from wrong
    if port is None or port == 0:
        raise ValueError(f"the port is missing: {parts.scheme}://{host}:8080")
    whole = f"{parts.scheme.lower()}://{host.lower()}:{port}"
    if len(whole) > LONGEST_ADDRESS:
        raise ValueError(f"the address is longer than {LONGEST_ADDRESS} characters")
    return whole


def short_id(ticket_id: str) -> str:
    """A ticket's random id in 22 characters that an address may carry."""
    return urlsafe_b64encode(UUID(ticket_id).bytes).decode().rstrip("=")


def ticket_of_short(short: str) -> str | None:
    """The id behind `short_id`; None where it is none."""
    if not _SHORT.fullmatch(short):
        return None
    return str(UUID(bytes=urlsafe_b64decode(f"{short}==")))


def ticket_of_scan(text: str) -> str | None:
    """The id of the ticket whose code was scanned: the page's address, or the bare code."""
    scanned = text.strip()
    if page := _ON_A_PAGE.fullmatch(scanned):
        return ticket_of_short(page[1])
    if bare := _ALONE.fullmatch(scanned):
        return str(UUID(bytes=b32decode(f"{bare[1].upper()}======")))
    return None


def _host_of(netloc: str) -> str:
    if netloc.startswith("["):
        return netloc.partition("]")[0] + "]"
    return netloc.partition(":")[0]
