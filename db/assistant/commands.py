"""`motcua ask …`: the assistant's answer, how good it is, and what staff teach it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from db.answers import opened, say, say_all
from db.assistant import question_commands
from db.options import Database, Json
from db.queue.command_words import By, CommandId, Places, id_of
from db.words import Language

_ANSWER = "answer"


class _QuestionGroup(TyperGroup):
    """What is no sub-command is a question: `motcua ask "khai sinh cần gì"`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] != "--help":
            args = [_ANSWER, *args]
        return super().parse_args(ctx, args)


app = typer.Typer(
    cls=_QuestionGroup,
    no_args_is_help=True,
    add_completion=False,
    help='Ask the assistant: motcua ask "khai sinh cần gì". It answers from the catalogue alone.',
)
app.add_typer(question_commands.app, name="question")


@app.command(_ANSWER)
def answer(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="QUESTION", show_default=False)
    ] = None,
    language: Annotated[
        Language | None,
        typer.Option("--language", help="Of the answer; else that of the question."),
    ] = None,
    evaluate: Annotated[
        Path | None,
        typer.Option(
            "--evaluate",
            exists=True,
            dir_okay=False,
            help="A file of questions with their codes: question, tab, codes parted by | or NONE.",
        ),
    ] = None,
    wrong: Annotated[
        bool, typer.Option("--wrong", help="With --evaluate: also each question answered wrongly.")
    ] = False,
    keep: Annotated[
        bool, typer.Option("--keep", help="Keep the question for staff if it is not known.")
    ] = False,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Answer a question, or measure how well a file of questions is answered.

    (The word "answer" may be left out.)
    """
    from db.assistant.boards import advice_counters, assistant

    if bool(words) == bool(evaluate):
        raise typer.BadParameter("a question, or --evaluate FILE")
    with opened(database, as_json) as record:
        ready = assistant(record)
        if evaluate is not None:
            _evaluate(ready, record, evaluate, show_wrong=wrong)
            return
        from db.assistant.answer_words import answer_object, answer_text
        from db.assistant.store import note_miss

        found = ready.ask(" ".join(words or ()), language)
        counters = advice_counters(record)
        if keep and not found.is_known:
            note_miss(
                record,
                command_id=id_of(command_id),
                words=found.words,
                language=found.language,
            )
        say(answer_object(found, counters), as_json, answer_text(found, counters))


def _evaluate(ready: Any, record: Any, file: Path, *, show_wrong: bool) -> None:
    from db.assistant.evaluate import evaluate, read_questions
    from db.catalogue.boards import procedures

    try:
        questions = read_questions(file)
    except (OSError, ValueError) as error:
        raise typer.BadParameter(f"{file}: {error}") from error
    figures, wrong = evaluate(ready, questions, {each.code for each in procedures(record)})
    if show_wrong:
        for question, given in wrong:
            say(
                {
                    "question": question.words,
                    "wanted": sorted(question.codes),
                    "found": [each.code for each in given.candidates],
                    "confidence": given.confidence,
                    "is_known": given.is_known,
                },
                as_json=True,
            )
    say(figures, as_json=True)


@app.command()
def misses(
    limit: Annotated[int, typer.Option("--limit", min=1, help="At most this many.")] = 50,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """What people asked in vain: words only, the most frequent first."""
    from db.assistant import boards
    from db.assistant.answer_words import miss_words

    with opened(database, as_json) as record:
        say_all(boards.misses(record, limit), as_json, miss_words, "nothing was asked in vain")


@app.command()
def teach(
    code: Annotated[str, typer.Argument(metavar="CODE", help="The procedure meant: 1.001193.")],
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="What people say.")],
    miss: Annotated[
        int | None, typer.Option("--miss", help="The number of the miss this settles.")
    ] = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Teach that people mean this procedure by these words."""
    from db.assistant.answer_words import keyword_words
    from db.assistant.store import add_keyword

    with opened(database, as_json) as record:
        try:
            taught = add_keyword(
                record,
                command_id=id_of(command_id),
                procedure_code=code,
                words=" ".join(words),
                miss_id=miss,
                by=Places(record).officer(by),
            )
        except ValueError as error:
            raise typer.BadParameter(str(error)) from error
        say(taught, as_json, keyword_words(taught))


@app.command()
def drop(
    miss: Annotated[int, typer.Argument(metavar="MISS", help="The number of the miss.")],
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """A miss that needs no keyword. Asked again, it comes back."""
    from db.assistant.store import drop_miss

    with opened(database, as_json) as record:
        drop_miss(record, command_id=id_of(command_id), miss_id=miss)
        say({"dropped": miss}, as_json, f"dropped {miss}")


@app.command()
def keywords(
    code: Annotated[str | None, typer.Argument(metavar="CODE", show_default=False)] = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """The words staff taught."""
    from db.assistant import boards
    from db.assistant.answer_words import keyword_words

    with opened(database, as_json) as record:
        say_all(boards.keywords(record, code), as_json, keyword_words, "nothing has been taught")


@app.command()
def forget(
    keyword: Annotated[int, typer.Argument(metavar="KEYWORD", help="Its number.")],
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Take back words that were taught."""
    from db.assistant.store import remove_keyword

    with opened(database, as_json) as record:
        remove_keyword(record, command_id=id_of(command_id), keyword_id=keyword)
        say({"forgotten": keyword}, as_json, f"forgotten {keyword}")


@app.command()
def suggest(
    typed: Annotated[list[str], typer.Argument(metavar="TYPED")],
    limit: Annotated[int, typer.Option("--limit", min=1)] = 5,
    language: Annotated[Language, typer.Option("--language")] = Language.VI,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """What the kiosk suggests while somebody types: the last word may be half a word."""
    from db.assistant.boards import assistant

    with opened(database, as_json) as record:
        found = assistant(record).suggest(" ".join(typed), limit, language)
        say_all(found, as_json, lambda each: f"{each.code} {each.title}", "no suggestion")
