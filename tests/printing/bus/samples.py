"""Templates for tests: what is shipped, and what vendors vary beyond it."""

from __future__ import annotations

import tomllib
from typing import Any

from printing.bus.template import Template
from printing.bus.template_file import read_template, shipped, template_of

SMALL = """
title = "small"
[frame]
start = "02"
end = "03"
[address]
form = "hex"
[checksum]
kind = "xor"
form = "hex"
[commands]
poll = { command = "'P'" }
show = { command = "'D'" }
[answers]
key = "'K'"
done = "'A'"
[keys]
"'N'" = "next"
"""
ESCAPED = """
title = "escaped"
[frame]
start = "7E"
end = "7F"
[address]
offset = 128
[checksum]
kind = "crc-ccitt"
start = true
[escape]
byte = "7D"
xor = "20"
[commands]
poll = { command = "01" }
show = { command = "02" }
[answers]
key = "11"
done = "12"
[keys]
"7E" = "next"
"7D" = "recall"
"""
COUNTED = """
title = "counted"
[frame]
start = "AA 55"
[length]
size = 1
[checksum]
kind = "sum8-negative"
[commands]
poll = { command = "01" }
show = { command = "02" }
[answers]
key = "11"
done = "12"
[keys]
"AA" = "next"
"55" = "recall"
"""
BEHIND = """
title = "the checksum stands behind the end"
[frame]
start = "02"
end = "03"
[address]
form = "decimal"
size = 3
order = "little"
[checksum]
kind = "xor"
place = "after-end"
end = true
[commands]
poll = { command = "'P'" }
show = { command = "'D'" }
[answers]
key = "'K'"
done = "'A'"
[keys]
"'N'" = "next"
"""
BARE = """
title = "no start, one carriage return at the end"
[frame]
end = "0D"
[address]
form = "decimal"
[checksum]
kind = "crc-xmodem"
form = "hex"
[commands]
poll = { command = "'P'" }
show = { command = "'D'" }
[answers]
key = "'K'"
done = "'A'"
[keys]
"'N'" = "next"
"""
VENDORS = {"escaped": ESCAPED, "counted": COUNTED, "behind": BEHIND, "bare": BARE}


def table(text: str = SMALL) -> dict[str, Any]:
    return tomllib.loads(text)


def every_template() -> list[Template]:
    return [
        *(read_template(name) for name in shipped()),
        *(template_of(table(text), name) for name, text in VENDORS.items()),
    ]
