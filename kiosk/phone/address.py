"""What the codes on tickets and posters say: the page in the centre, or the national portal."""

from __future__ import annotations

from db.catalogue.values import Procedure
from db.hall.addresses import short_id
from db.hall.values import PublicSide, QrTarget


def ticket_address(public_side: PublicSide, ticket_id: str) -> str | None:
    """The page of a ticket; None where the centre has none."""
    if not public_side.phone_address:
        return None
    return f"{public_side.phone_address}/t/{short_id(ticket_id)}"


def procedure_address(public_side: PublicSide, procedure: Procedure) -> str:
    """Where the centre wants a procedure's code to lead, or the other place where that one is
    missing; "" where there is neither."""
    local = f"{public_side.phone_address}/p/{procedure.code}" if public_side.phone_address else ""
    if public_side.qr_target is QrTarget.PORTAL:
        return procedure.portal_url or local
    return local or procedure.portal_url
