"""Record a voice clip by clip without a window: the same script, in a terminal."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from resources.voice.programs import PLAYERS, RECORDERS, Command, found
from resources.voice.script import Script, samples_of
from resources.voice.takes import Take, judge
from resources.voice.wav import wav

Ask = Callable[[str], str]
_LONGEST_S = 10.0
_GIVES_UP_S = 0.3
_ENDS_S = 1.0


class NoMicrophone(RuntimeError):
    """No program of this machine records, or there is nothing to record with."""


def record_all(
    script: Script,
    ask: Ask = input,
    recorders: tuple[Command, ...] | None = None,
    players: tuple[Command, ...] | None = None,
) -> None:
    """From the first clip that is not there to the last, or until the person quits.

    Raises: NoMicrophone.
    """
    recorders = found(RECORDERS) if recorders is None else recorders
    players = found(PLAYERS) if players is None else players
    for line in (each for each in script.lines if not script.is_done(each)):
        _say(f"\n[{script.done}/{len(script.lines)}] {line.clip}: {line.words}")
        answer = ask("Enter: record; s: skip; q: quit > ").strip().casefold()
        while answer not in {"q", "s", "k"}:
            take = judge(samples_of(_recorded(recorders, ask)))
            faults = ", ".join(take.faults) or "good"
            _say(f"  {take.seconds:.1f} s, peak {take.peak:.0%}: {faults}")
            if take.is_usable:
                _play(players, take)
            choice = "k: keep; Enter: again" if take.is_usable else "Enter: again"
            answer = ask(f"{choice}; s: skip; q: quit > ").strip().casefold()
            if answer == "k" and take.is_usable:
                script.keep(line, take.clip)
            elif answer == "k":
                answer = ""
        if answer == "q":
            return


def _recorded(recorders: tuple[Command, ...], ask: Ask) -> bytes:
    """The samples between two keys. Raises: NoMicrophone."""
    for command in recorders:
        with tempfile.TemporaryFile() as raw:
            process = subprocess.Popen(command, stdout=raw, stderr=subprocess.DEVNULL)
            if not _has_begun(process):
                continue
            ask("  speak, then Enter > ")
            _end(process)
            raw.seek(0)
            if samples := raw.read():
                return samples
    raise NoMicrophone


def _has_begun(process: subprocess.Popen[bytes]) -> bool:
    """False: it gave up at once."""
    try:
        process.wait(_GIVES_UP_S)
    except subprocess.TimeoutExpired:
        return True
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    """Asked first, so that it writes what it still has."""
    process.terminate()
    try:
        process.wait(_ENDS_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _play(players: tuple[Command, ...], take: Take) -> None:
    with tempfile.TemporaryDirectory() as room:
        file = Path(room) / "take.wav"
        file.write_bytes(wav(take.clip))
        for command in players[:1]:
            subprocess.run(
                [*command, str(file)], check=False, capture_output=True, timeout=_LONGEST_S
            )


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
