"""Which form is valid on a day; a folder holds one file for each form and version."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from printing.forms.template import FormTemplate
from printing.forms.template_file import read_template
from printing.forms.toml_table import BadTemplate

TEMPLATES: Final = Path(__file__).parent / "templates"


class NoFormInForce(LookupError):
    """No template of that number is valid on that day."""


@cache
def all_forms(folder: Path = TEMPLATES) -> tuple[FormTemplate, ...]:
    """By number, older ones first. Raises: BadTemplate."""
    found: dict[tuple[str, date], FormTemplate] = {}
    for file in sorted(folder.glob("*.toml")):
        template = read_template(file)
        key = template.number, template.valid_from
        if key in found:
            raise BadTemplate(f"{file.name}: another form {key[0]} is valid from {key[1]} too")
        found[key] = template
    return tuple(found[key] for key in sorted(found))


def form_on(number: str, day: date, folder: Path = TEMPLATES) -> FormTemplate:
    """The newest of that number that is valid on `day`: a new one ends its predecessor.

    Raises: NoFormInForce, BadTemplate.
    """
    versions = [each for each in all_forms(folder) if each.number == number]
    valid = [each for each in versions if each.is_valid_on(day)]
    if valid:
        return valid[-1]
    if not versions:
        known = ", ".join(sorted({each.number for each in all_forms(folder)}))
        raise NoFormInForce(f"there is no form {number}; there are {known}")
    spans = "; ".join(_span(each) for each in versions)
    raise NoFormInForce(f"no form {number} is valid on {day}; known are {spans}")


def _span(template: FormTemplate) -> str:
    until = f" until {template.valid_until}" if template.valid_until else ""
    return f"{template.circular} from {template.valid_from}{until}"
