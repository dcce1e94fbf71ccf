"""`motcua print …`: what kiosks print and what desks print, in one group."""

from __future__ import annotations

from desk.paper_commands import print_day, print_label, print_receipt
from kiosk.print_commands import app

__all__ = ["app"]

app.command("day")(print_day)
app.command("receipt")(print_receipt)
app.command("label")(print_label)
