"""What the centre's own names give to every form: whose paper it is, and where it was made."""

from __future__ import annotations

import re
from typing import Final

from db.queue.values import Centre
from printing.forms.template import FormTemplate

_COMMITTEE: Final = re.compile(r"^(?:UBND|Ủy ban nhân dân)\b", re.IGNORECASE)
_PLACE: Final = re.compile(r"\b(?:phường|xã|thị trấn|đặc khu)\s+(.+)$", re.IGNORECASE)


def centre_values(template: FormTemplate, centre: Centre) -> dict[str, str]:
    """Of the fields this form has; the place only where the parent's name tells it."""
    parent = _COMMITTEE.sub("Ủy ban nhân dân", centre.parent.vi)
    values = {"parent_body": parent.upper(), "unit": centre.names.vi.upper()}
    if found := _PLACE.search(parent):
        values |= {"centre_of": found[0], "place": found[1]}
    known = {field.key for field in template.fields}
    return {key: value for key, value in values.items() if key in known and value}
