"""Opening the line to a printer by its address."""

from __future__ import annotations

import errno
import socket

from printing.address import Address, Kind
from printing.descriptor_lines import DeviceLine, SocketLine
from printing.line_errors import LINE_ERRORS
from printing.links import Link
from printing.outcome import LinkTrouble, TroubleCode

_BUSY = {errno.EBUSY, errno.EAGAIN, errno.EWOULDBLOCK}
_ABSENT = {errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.ENOTDIR, errno.ENOTTY}


def open_link(address: Address) -> Link:
    """Raises LinkTrouble when there is no such device, or another program holds it."""
    try:
        match address.kind:
            case Kind.SERIAL:
                from printing.serial_line import SerialLine  # noqa: PLC0415 (pyserial if used)

                return SerialLine(address.target, address.baud)
            case Kind.USB:
                return DeviceLine(address.target)
            case Kind.NET:
                return SocketLine(address.target, address.port)
    except LINE_ERRORS as error:
        raise LinkTrouble(_opening_code(error), str(error)) from error
    raise ValueError(f"{address} is no device")


def _opening_code(error: Exception) -> TroubleCode:
    number, words = getattr(error, "errno", None), str(error)
    if number in _BUSY or "PermissionError" in words:  # so pyserial words a port held on Windows
        return TroubleCode.BUSY
    network = isinstance(error, ConnectionError | TimeoutError | socket.gaierror)
    unreachable = number in {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN}
    if network or unreachable or number in _ABSENT or "FileNotFoundError" in words:
        return TroubleCode.NOT_FOUND
    return TroubleCode.ERROR
