"""`motcua phone`: serves the pages that citizens open on their phones."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from db.answers import TROUBLE
from db.options import Database

app = typer.Typer(add_completion=False)


@app.command()
def phone(
    host: Annotated[
        str, typer.Option("--host", help="The address of this machine to listen on; all of them.")
    ] = "0.0.0.0",  # noqa: S104  # the hall's Wi-Fi is another network than the counters'
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, help="0: any that is free.")
    ] = 8080,
    database: Database = None,
) -> None:
    """Serve the page of each ticket, the sheets behind the posters' codes, and the assistant.

    Tell the tickets about it: `motcua public phone-address http://THIS_MACHINE:8080`.
    """
    from kiosk.phone.serving import serve

    if not _is_host(host):
        raise typer.BadParameter("that is no address of a machine", param_hint="--host")

    def ready(address: str) -> None:
        sys.stdout.write(f"{address}\n")
        sys.stdout.flush()

    try:
        serve(database, host, port, ready)
    except OSError as error:
        sys.stderr.write(f"{host}:{port} cannot be listened on: {error.strerror or error}\n")
        raise typer.Exit(TROUBLE) from error


def _is_host(text: str) -> bool:
    try:
        return bool(text.encode("idna"))
    except UnicodeError:
        return False
