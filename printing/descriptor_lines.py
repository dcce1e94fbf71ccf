"""Printers behind a file descriptor: USB device node and TCP socket, waited for with select."""

from __future__ import annotations

import errno
import os
import select
import socket
import time
from abc import abstractmethod
from contextlib import suppress

from printing.line_errors import LINE_ERRORS, gone
from printing.links import ANSWER_SECONDS, Link
from printing.outcome import LinkTrouble, TroubleCode

CONNECT_SECONDS = 3.0


class _DescriptorLine(Link):
    """What both share: waiting, each time with an end, for something that does not block."""

    @abstractmethod
    def fileno(self) -> int: ...

    @abstractmethod
    def _send(self, data: memoryview) -> int: ...

    @abstractmethod
    def _receive(self) -> bytes: ...

    def send_some(self, data: memoryview, seconds: float) -> int:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                if select.select([], [self], [], left)[1]:
                    return self._send(data)
            except BlockingIOError:
                time.sleep(0.01)  # announced as ready, yet not: ask again until the deadline
            except LINE_ERRORS as error:
                raise gone(error) from error
        return 0

    def receive(self, seconds: float) -> bytes:
        try:
            if not select.select([self], [], [], max(0.0, seconds))[0]:
                return b""
            data = self._receive()
        except BlockingIOError:
            return b""
        except LINE_ERRORS as error:
            raise gone(error) from error
        if not data:
            raise LinkTrouble(TroubleCode.UNPLUGGED, "the printer closed the line")
        return data


class DeviceLine(_DescriptorLine):
    """A USB printer's node such as /dev/usb/lp0 (POSIX only)."""

    def __init__(self, path: str) -> None:
        super().__init__()
        if not hasattr(os, "O_NONBLOCK"):
            raise FileNotFoundError(errno.ENOENT, "device nodes exist on Linux only", path)
        self._fd = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)

    def fileno(self) -> int:
        return self._fd

    def _send(self, data: memoryview) -> int:
        return os.write(self._fd, data)

    def _receive(self) -> bytes:
        return os.read(self._fd, 256)

    def close(self, *, discard: bool = False) -> None:  # noqa: ARG002 (the node holds nothing)
        os.close(self._fd)


class SocketLine(_DescriptorLine):
    """A printer on the network, raw port 9100."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__()
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.setblocking(False)

    def fileno(self) -> int:
        return self._socket.fileno()

    def _send(self, data: memoryview) -> int:
        return self._socket.send(data)

    def _receive(self) -> bytes:
        return self._socket.recv(256)

    def close(self, *, discard: bool = False) -> None:
        # Closing with unread replies would reset the connection and lose what is on its way.
        if not discard:
            with suppress(LinkTrouble, OSError):
                self._socket.shutdown(socket.SHUT_WR)
                while self.receive(ANSWER_SECONDS):
                    pass
        self._socket.close()
