"""The front door: the command line. A command's module is imported only when it is called, so
that a kiosk need not load ReportLab to start."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Annotated, Any, Final, Literal

import typer
from typer.core import TyperGroup

from db.terminal import run

COMMANDS: Final = {
    "kiosk": "kiosk.kiosk_command",
    "hall": "kiosk.hall_command",
    "sign": "kiosk.sign_command",
    "desk": "desk.desk_command",
    "manager": "desk.manager_command",
    "demo": "installer.demo_command",
    "tour": "installer.tour_command",
    "setup": "installer.setup_command",
    "doctor": "installer.doctor_command",
    "ask": "db.assistant.commands",
    "catalogue": "db.catalogue.commands",
    "queue": "db.queue.commands",
    "day": "db.day.commands",
    "notices": "db.hall.notice_commands",
    "zones": "db.hall.zone_commands",
    "people": "db.people.people_commands",
    "access": "db.rights.commands",
    "devices": "installer.device_commands",
    "bus": "desk.bus_command",
    "voice": "desk.voice_command",
    "appointment": "kiosk.appointment_commands",
    "print": "installer.print_command",
    "payment": "kiosk.payment_commands",
    "public": "db.hall.public_commands",
    "phone": "kiosk.phone.phone_command",
    "bench": "installer.bench_command",
}
"""Each command's module; it holds the Typer application `app`."""


class LazyGroup(TyperGroup):
    def list_commands(self, ctx: Any) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command = typer.main.get_command(import_module(COMMANDS[cmd_name]).app)
        command.name = cmd_name
        return command


app = typer.Typer(
    name="motcua",
    cls=LazyGroup,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def front_door(
    database: Annotated[
        str | None,
        typer.Option(
            "--database",
            help="The record: postgresql://… or an SQLite file (default: in your data folder).",
        ),
    ] = None,
    log: Annotated[
        Literal["debug", "info", "warning"] | None,
        typer.Option("--log", envvar="MOTCUA_LOG", help="Tell on stderr what happens, from here."),
    ] = None,
) -> None:
    """Một Cửa: the software a one-stop public service centre runs on."""
    if log:
        from installer.logs import start_log

        start_log(log)
    if database:
        os.environ["MOTCUA_DATABASE"] = database


def main() -> None:
    run(app)


if __name__ == "__main__":
    main()
