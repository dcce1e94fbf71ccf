"""`motcua payment …`: the bank account for fees, and a fee's code on paper, by command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from db.answers import opened, say
from db.options import Database, Json, LanguageOption
from db.queue.command_words import By, CommandId
from db.words import Language
from kiosk.print_commands import Picture, Roll, draw
from printing.command_line import To, address_of, print_roll

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
    no_args_is_help=True,
    add_completion=False,
    help="Fees by transfer: the centre's account, and a code for one fee.",
)
account_app = typer.Typer(
    add_completion=False, help="The bank account for fees: shown, set by its code, removed."
)
app.add_typer(account_app, name="account")


@account_app.callback(invoke_without_command=True)
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


@account_app.command()
def show(database: Database = None, as_json: Json = False) -> None:
    """Which account fees are paid to, since when and by whom it was set."""
    _show(database, as_json)


@account_app.command()
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


@app.command()
def code(
    amount: Annotated[int, typer.Option("--amount", min=1, help="Whole đồng.")],
    to: To,
    purpose: Annotated[
        str,
        typer.Option("--purpose", help="At most 25 plain letters and digits; marks are taken off."),
    ] = "",
    subject: Annotated[
        str, typer.Option("--for", metavar="CODE", help="Of a dossier or a ticket: LP and it.")
    ] = "",
    language: LanguageOption = Language.VI,
    paper: Roll = "80",
    picture: Picture = None,
    database: Database = None,
    as_json: Json = False,
) -> None:
    """One fee's payment code; that it was paid is for an officer to see."""
    from db.payment.boards import known_account
    from kiosk.payment_slip import make_payment_slip
    from printing.layout import Paper
    from resources.speaking import speaking

    if bool(purpose.strip()) == bool(subject.strip()):
        raise typer.BadParameter("one of --purpose and --for", param_hint="--purpose")
    address, words = address_of(to), _purpose(purpose, subject)
    with opened(database, as_json) as record:
        payee = known_account(record)
        now = record.ask(lambda look: look.now)
        centre = record.centre
    with speaking(language):
        try:
            slip = make_payment_slip(
                payee, amount, words, centre=centre, language=language, now=now
            )
        except ValueError as wrong:
            raise typer.BadParameter(str(wrong)) from wrong
    answer: dict[str, Any] = {
        "payload": slip.qr,
        "amount": amount,
        "purpose": words,
        "account": payee.masked,
        "to": str(address),
    }
    if picture is not None:
        draw(picture, slip, Paper(int(paper)))
        answer["picture"] = str(picture)
    print_roll(slip, address, paper, answer, as_json)


def _purpose(purpose: str, subject: str) -> str:
    """Raises: typer.BadParameter."""
    from printing.vietqr import plain_purpose, purpose_for

    try:
        return purpose_for(subject) if subject.strip() else plain_purpose(purpose)
    except ValueError as wrong:
        raise typer.BadParameter(str(wrong), param_hint="--purpose, --for") from wrong


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
