"""`motcua payment account …`: the bank account for fees, set by the code that the bank gives."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from db.answers import opened, say
from db.options import Database, Json
from db.queue.command_words import By, CommandId

if TYPE_CHECKING:
    from db.payment.values import BankAccount
    from printing.vietqr import Payment

Scan = Annotated[
    str | None,
    typer.Option(
        "--scan",
        metavar="PAYLOAD",
        help="What the bank's own QR code of the account says; - reads it from the input.",
        show_default=False,
    ),
]

app = typer.Typer(
    add_completion=False, help="The bank account for fees: shown, set by its code, removed."
)


@app.callback(invoke_without_command=True)
def account(
    context: typer.Context,
    scan: Scan = None,
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Without --scan it is shown; with it the code's account takes the place of the one before."""
    if context.invoked_subcommand is not None:
        if scan is not None:
            raise typer.BadParameter("--scan stands alone", param_hint="--scan")
        return
    if scan is None:
        _show(database, as_json)
        return
    from db.payment.store import set_account
    from db.queue.command_words import Places, id_of

    found = _scanned(sys.stdin.readline() if scan == "-" else scan)
    with opened(database, as_json) as record:
        try:
            now = set_account(
                record,
                command_id=id_of(command_id),
                bank_bin=found.bank_bin,
                number=found.number,
                holder=found.name,
                by=Places(record).officer(by),
            )
        except ValueError as wrong:
            raise typer.BadParameter(str(wrong), param_hint="--scan") from wrong
        _tell(now, as_json)


@app.command()
def show(database: Database = None, as_json: Json = False) -> None:
    """Which account fees are paid to, since when and by whom it was set."""
    _show(database, as_json)


@app.command()
def remove(
    by: By = None,
    command_id: CommandId = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """Have none any more: no code of a fee is made."""
    from db.payment.store import remove_account
    from db.queue.command_words import Places, id_of

    with opened(database, as_json) as record:
        officer = Places(record).officer(by)
        remove_account(record, command_id=id_of(command_id), by=officer)
        _tell(None, as_json)


def _scanned(text: str) -> Payment:
    """Raises: typer.BadParameter."""
    from printing.vietqr import NotVietQr, parse_account

    try:
        return parse_account(text.strip("\r\n\t "))
    except NotVietQr as wrong:
        raise typer.BadParameter(str(wrong), param_hint="--scan") from wrong


def _show(database: str | None, as_json: bool) -> None:
    from db.payment import boards

    with opened(database, as_json) as record:
        _tell(boards.account(record), as_json)


def _tell(found: BankAccount | None, as_json: bool) -> None:
    from printing.banks import bank_name

    if found is None:
        say({"account": None}, as_json, "No bank account is set: motcua payment account --scan")
        return
    bank = bank_name(found.bank_bin)
    answer = {
        "account": found.masked,
        "bank_bin": found.bank_bin,
        "bank": bank,
        "is_known_bank": bool(bank),
        "holder": found.holder,
        "by": found.by,
        "at": found.at,
    }
    shown = bank or f"BIN {found.bank_bin}, a bank that printing/banks.tsv does not name"
    lines = [f"bank: {shown}", f"account: {found.masked}", f"holder: {found.holder or 'not told'}"]
    lines.append(f"set: {found.at:%Y-%m-%d %H:%M} UTC" + (f" by {found.by}" if found.by else ""))
    say(answer, as_json, "\n".join(lines))
