"""`motcua ask question …`: questions left for officers, by command."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from db.answers import opened, say, say_all
from db.options import Database, Json
from db.queue.command_words import By, CommandId, Places, id_of
from db.words import Language

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Questions left for officers: leave, list, answer, drop, read.",
)

Code = Annotated[str, typer.Argument(metavar="CODE", help="K7M4QX, in any case.")]


@app.command()
def leave(
    words: Annotated[str, typer.Argument(metavar="QUESTION")],
    language: Language = Language.VI,
    place: Annotated[str, typer.Option("--place", help="kiosk, phone or desk.")] = "desk",
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Keep a question; its answer is read by the code this prints."""
    from db.assistant import questions
    from db.assistant.question_text import spaced

    if place not in questions.PLACES:
        raise typer.BadParameter("kiosk, phone or desk", param_hint="--place")
    with opened(database, as_json) as record:
        left = questions.leave(
            record, command_id=id_of(command_id), words=words, language=language, place=place
        )
        say(left, as_json, f"{spaced(left.code)}: {left.words}")


@app.command("list")
def list_(
    settled: Annotated[
        bool, typer.Option("--settled", help="Those answered or dropped, the latest first.")
    ] = False,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The open questions, the oldest first."""
    from db.assistant import questions_boards as boards

    with opened(database, as_json) as record:
        found = boards.settled_questions(record) if settled else boards.open_questions(record)
        say_all(found, as_json, _words, "no question")


@app.command()
def answer(
    code: Code,
    words: Annotated[str, typer.Argument(metavar="ANSWER")],
    correct: Annotated[
        bool, typer.Option("--correct", help="In place of the answer it has.")
    ] = False,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Answer a question."""
    from db.assistant import questions, questions_boards

    with opened(database, as_json) as record:
        done = questions.answer(
            record,
            command_id=id_of(command_id),
            question_id=questions_boards.by_code(record, code).id,
            answer=words,
            by=Places(record).officer(by),
            corrects=correct,
        )
        say(done, as_json, _words(done))


@app.command()
def drop(
    code: Code,
    reason: Annotated[str, typer.Option("--reason", help="Read by whoever asks for the answer.")],
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Leave a question unanswered, and say why."""
    from db.assistant import questions, questions_boards

    with opened(database, as_json) as record:
        done = questions.drop(
            record,
            command_id=id_of(command_id),
            question_id=questions_boards.by_code(record, code).id,
            reason=reason,
            by=Places(record).officer(by),
        )
        say(done, as_json, _words(done))


@app.command()
def read(
    code: Code,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The answer to a question, as whoever asked reads it."""
    from db.assistant import questions

    with opened(database, as_json) as record:
        found = questions.read(record, command_id=id_of(command_id), code=code)
        say(found, as_json, _words(found))


def _words(question: Any) -> str:
    from db.assistant.question_text import spaced

    told = [spaced(question.code), question.state.value, question.words, question.answer]
    return "  ".join(each for each in told if each)
