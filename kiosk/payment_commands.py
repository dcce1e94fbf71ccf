"""`motcua payment …`: a fee's payment code on paper; the account for fees lies beside it."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from db.answers import opened
from db.options import Database, Json, LanguageOption
from db.words import Language
from kiosk.payment_account_commands import app as account_app
from kiosk.print_commands import Picture, Roll, draw
from printing.command_line import To, address_of, print_roll

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Fees by transfer: the centre's account, and a code for one fee.",
)
app.add_typer(account_app, name="account")


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
