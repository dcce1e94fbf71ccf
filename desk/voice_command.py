"""`motcua voice list|record|check|new`: the voices that call in the hall."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.answers import TROUBLE, say
from db.options import Json, LanguageOption, Screen, Windowed
from db.words import Language

if TYPE_CHECKING:
    from resources.voice.script import Script

app = typer.Typer(add_completion=False, no_args_is_help=True, help="The voices of the hall.")
Pack = Annotated[
    str, typer.Argument(metavar="PACK", help="A language (vi, en, fr, km …) or a pack's folder.")
]


@app.command("list")
def list_packs(as_json: Json = False) -> None:
    """The voices of this machine, and how far each has been recorded; exit code 4 if one has a
    word list of no use.
    """
    from resources.voice.clips import STARTERS
    from resources.voice.folders import recorded

    faulty = False
    for code, folder in {**STARTERS, **recorded()}.items():
        try:
            script = _script(str(folder))
        except typer.Exit:  # the reason is told; the other voices are wanted all the same
            faulty = True
            continue
        told = {
            "pack": code,
            "name": script.manifest.name,
            "folder": str(folder),
            "recorded": script.done,
            "clips": len(script.lines),
        }
        words = f"{code:4} {script.manifest.name}: {script.done} of {len(script.lines)} clips"
        say(told, as_json, f"{words} in {folder}")
    raise typer.Exit(TROUBLE if faulty else 0)


@app.command()
def record(
    pack: Pack = "vi",
    language: LanguageOption = Language.VI,
    screen: Screen = 0,
    windowed: Windowed = False,
    terminal: Annotated[
        bool, typer.Option("--terminal", help="Without a window; so it is where no screen is.")
    ] = False,
) -> None:
    """Record a voice: say this, listen, keep, next. It can be interrupted and gone on with."""
    script = _script(pack)
    if terminal or not _has_screen():
        from desk.recorder_terminal import NoMicrophone, record_all

        try:
            record_all(script)
        except NoMicrophone as nothing:
            sys.stderr.write("Nothing records here: no microphone, or neither parec nor arecord.\n")
            raise typer.Exit(TROUBLE) from nothing
        except OSError as failure:
            raise _not_written(script.folder, failure) from failure
        except (EOFError, KeyboardInterrupt):
            sys.stdout.write("\n")
        say(None, False, f"{script.done} of {len(script.lines)} clips in {script.folder}")
        return
    from desk.recorder import run_recorder

    code = run_recorder(script, language.value, full_screen=not windowed, screen=screen)
    raise typer.Exit(code)


@app.command()
def check(pack: Pack = "vi", as_json: Json = False) -> None:
    """What is missing in a pack or odd about its clips; exit code 1 for that."""
    from resources.voice.checking import check as odds_of

    script = _script(pack)
    odds = list(odds_of(script.folder, script.manifest))
    for odd in odds:
        detail = f" ({odd.detail})" if odd.detail else ""
        say(odd, as_json, f"{odd.clip}: {_ODD.get(odd.fault, odd.fault)}{detail}")
    if not odds and not as_json:
        say(None, False, f"{script.manifest.name}: all {len(script.manifest.words)} clips are good")
    raise typer.Exit(1 if odds else 0)


@app.command()
def new(
    code: Annotated[str, typer.Argument(metavar="CODE", help="Of the language: tyz, hmn, km …")],
    name: Annotated[str, typer.Option("--name", help="The language in its own words.")],
    like: Annotated[
        Language, typer.Option("--like", help="Whose word list and numbers to begin with.")
    ] = Language.VI,
) -> None:
    """Begin a voice in another language: a word list to translate, then `voice record`."""
    from resources.voice.clips import STARTERS
    from resources.voice.folders import voices_folder
    from resources.voice.script import new_word_list

    if not _CODE.fullmatch(code):
        raise typer.BadParameter("a language has a code of 2 or 3 small letters: tyz, hmn, km")
    if code in STARTERS:
        raise typer.BadParameter(f"{code} has a word list already: motcua voice record {code}")
    if not name.strip() or not name.isprintable():
        raise typer.BadParameter("the language has a name, in one line")
    folder = voices_folder() / code
    try:
        file = new_word_list(folder, STARTERS[like.value], code, name.strip())
    except FileExistsError as there:
        sys.stderr.write(f"{folder} has a word list already.\n")
        raise typer.Exit(2) from there
    except OSError as failure:
        raise _not_written(folder, failure) from failure
    say(None, False, f"Translate the words in {file}, then: motcua voice record {code}")


_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")  # of ISO 639, "-" and what narrows it down
_ODD = {
    "missing": "is missing",
    "unreadable": "is no WAV file",
    "format": "has another format",
    "cut": "is empty or cut off",
    "unknown": "is in no word list",
    "silent": "is silent",
    "clipped": "is clipped: recorded too loud",
    "quiet": "is too quiet",
    "noisy": "is noisy",
    "long": "is too long",
    "short": "is too short",
}


def _not_written(folder: Path, failure: OSError) -> typer.Exit:
    sys.stderr.write(f"{folder} cannot be written: {failure.strerror}\n")
    return typer.Exit(TROUBLE)


def _script(pack: str) -> Script:
    from resources.voice.clips import STARTERS
    from resources.voice.folders import voices_folder
    from resources.voice.manifest import ManifestFault
    from resources.voice.script import open_script

    folder = Path(pack) if os.sep in pack else voices_folder() / pack
    try:
        return open_script(folder, STARTERS.get(folder.name))
    except ManifestFault as fault:
        sys.stderr.write(f"{fault}\n")
        raise typer.Exit(TROUBLE) from fault
    except FileNotFoundError as missing:
        sys.stderr.write(f"{missing} is not there: motcua voice new {folder.name} --name …\n")
        raise typer.Exit(2) from missing


def _has_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(each) for each in named)
