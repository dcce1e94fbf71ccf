"""A centre's network in network namespaces: hosts on one switch, whose cables can be cut.

Linux only, as root or inside a user namespace of one's own.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

_CLONE_NEWNET = 0x40000000


class LanMissing(RuntimeError):
    """Network namespaces are not permitted here; the message says why."""


def lan_is_permitted() -> bool:
    try:
        Host().close()
    except LanMissing:
        return False
    return True


class Host:
    """A machine on the network. What starts `inside` it sees only this network."""

    def __init__(self, address: str = "") -> None:
        if not Path("/proc/thread-self/ns/net").exists():
            raise LanMissing("network namespaces are Linux's")
        self.address = address
        # The namespace lasts as long as this process, which waits for the end of its input.
        self._holder = subprocess.Popen(
            ["unshare", "--net", "sh", "-c", "ip link set lo up && echo up && exec cat"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self._holder.stdout
        assert self._holder.stderr
        if not self._holder.stdout.readline():
            told = self._holder.stderr.read().decode()
            self.close()
            raise LanMissing(f"network namespaces are not permitted here: {told.strip()}")
        self.process = self._holder.pid

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Processes started meanwhile by this thread, and its sockets, belong to this machine."""
        library = ctypes.CDLL(None, use_errno=True)
        home = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
        there = os.open(f"/proc/{self.process}/ns/net", os.O_RDONLY)
        try:
            if library.setns(there, _CLONE_NEWNET):
                raise OSError(ctypes.get_errno(), "setns")
            try:
                yield
            finally:
                library.setns(home, _CLONE_NEWNET)
        finally:
            os.close(there)
            os.close(home)

    def run(self, *command: str) -> None:
        with self.inside():
            subprocess.run(command, check=True, capture_output=True)

    def close(self) -> None:
        for pipe in (self._holder.stdin, self._holder.stdout, self._holder.stderr):
            if pipe:
                pipe.close()
        self._holder.kill()
        self._holder.wait(10)


class Lan:
    """One switch and the hosts on it, each by the name of its cable."""

    def __init__(self, *names: str) -> None:
        self._switch = Host()
        self.hosts = {name: Host(f"10.77.0.{number}") for number, name in enumerate(names, start=1)}

    def __enter__(self) -> Self:
        try:
            self._switch.run("ip", "link", "add", "switch", "type", "bridge")
            self._switch.run("ip", "link", "set", "switch", "up")
            for name, host in self.hosts.items():
                self._connect(name, host)
        except subprocess.CalledProcessError as refused:
            self.close()
            raise LanMissing(f"no virtual network here: {refused.stderr.decode()}") from refused
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def cut(self, name: str) -> None:
        """Between here and there nothing passes any more, either way, and nobody is told."""
        self._switch.run("ip", "link", "set", name, "nomaster")

    def heal(self, name: str) -> None:
        self._switch.run("ip", "link", "set", name, "master", "switch")

    def pull(self, name: str) -> None:
        """The plug is out: the host's network card has no carrier."""
        self._switch.run("ip", "link", "set", name, "down")

    def plug_in(self, name: str) -> None:
        self._switch.run("ip", "link", "set", name, "up")

    def close(self) -> None:
        for host in (*self.hosts.values(), self._switch):
            host.close()

    def _connect(self, name: str, host: Host) -> None:
        self._switch.run(
            "ip", "link", "add", name, "type", "veth", "peer", "lan", "netns", str(host.process)
        )
        self._switch.run("ip", "link", "set", name, "master", "switch", "up")
        host.run("ip", "address", "add", f"{host.address}/24", "dev", "lan")
        host.run("ip", "link", "set", "lan", "up")
