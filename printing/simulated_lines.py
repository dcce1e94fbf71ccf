"""The simulated printer on a serial line (a pty, POSIX only) or on a TCP port."""

from __future__ import annotations

import os
import select
import socket
import threading
from abc import ABC, abstractmethod
from contextlib import suppress
from typing import Self

from printing.address import Address, Kind
from printing.simulator import SimulatedPrinter, Switches

_TICK = 0.01


class SimulatedLine(ABC):
    """Serves one printer from its own thread until `close`."""

    def __init__(self, printer: SimulatedPrinter | None = None) -> None:
        self.printer = printer or SimulatedPrinter()
        self._stop = threading.Event()
        self._thread = threading.Thread(  # noqa: TID251 (stands for a machine of its own)
            target=self._serve, name="simulated printer"
        )

    @property
    def switches(self) -> Switches:
        return self.printer.switches

    @property
    @abstractmethod
    def address(self) -> Address:
        """What a program prints to."""

    @abstractmethod
    def _serve(self) -> None: ...

    def _converse(self, fd: int) -> None:
        """Read, print and answer until closed, unplugged or left by the other side."""
        while not self._stop.is_set() and not self.printer.is_gone:
            if not self.printer.takes:
                self._stop.wait(_TICK)
                continue
            data = b""
            if select.select([fd], [], [], _TICK)[0]:
                data = os.read(fd, 256)
                if not data:
                    return
            if data and self.switches.bytes_per_second:
                self._stop.wait(len(data) / self.switches.bytes_per_second)
            answer = self.printer.take(data)
            if answer:
                os.write(fd, answer)

    def unplug(self) -> None:
        """The line goes dead under whoever has it open."""
        self.close()

    def close(self) -> None:
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class SimulatedSerial(SimulatedLine):
    def __init__(self, printer: SimulatedPrinter | None = None) -> None:
        super().__init__(printer)
        import tty  # noqa: PLC0415 (POSIX only)

        self._machine, self._plug = os.openpty()
        tty.setraw(self._plug)
        self._device = os.ttyname(self._plug)
        self._thread.start()

    @property
    def address(self) -> Address:
        return Address(Kind.SERIAL, self._device, baud=115200)

    def _serve(self) -> None:
        try:
            with suppress(OSError):
                self._converse(self._machine)
        finally:
            os.close(self._machine)
            os.close(self._plug)


class SimulatedNetwork(SimulatedLine):
    """One connection at a time, as most printers do."""

    def __init__(self, printer: SimulatedPrinter | None = None) -> None:
        super().__init__(printer)
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._server.settimeout(_TICK)
        self._port: int = self._server.getsockname()[1]
        self._thread.start()

    @property
    def address(self) -> Address:
        return Address(Kind.NET, "127.0.0.1", port=self._port)

    def _serve(self) -> None:
        with self._server:
            while not self._stop.is_set() and not self.printer.is_gone:
                try:
                    connection, _ = self._server.accept()
                except TimeoutError:
                    continue
                with connection, suppress(OSError):
                    self._converse(connection.fileno())
