"""`python -m resources.i18n update | fill FILE.json | missing | compile | check`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from resources.i18n import linguist


def main() -> int:
    """Run one of the tools."""
    parser = argparse.ArgumentParser(prog="python -m resources.i18n", description=__doc__)
    tools = parser.add_subparsers(dest="tool", required=True)
    tools.add_parser("update", help="take new words from the sources into the .ts files")
    tools.add_parser("missing", help="print what has no translation, in the form `fill` reads")
    tools.add_parser("compile", help="make the .qm files")
    tools.add_parser("check", help="fail unless the .ts files are complete and up to date")
    fill = tools.add_parser("fill", help="write translations from a JSON file")
    fill.add_argument("file", type=Path, help='{"nguồn": {"en": "…", "fr": ["một", "nhiều"]}}')
    chosen = parser.parse_args()
    if chosen.tool == "update":
        linguist.update()
    elif chosen.tool == "compile":
        linguist.compile_all()
    elif chosen.tool == "missing":
        sys.stdout.write(_missing())
    elif chosen.tool == "fill":
        written = linguist.fill(json.loads(chosen.file.read_text(encoding="utf-8")))
        sys.stdout.write(f"{written} translations written\n")
    elif troubles := linguist.troubles():
        sys.stderr.write("\n".join(troubles) + "\n")
        return 1
    return 0


def _missing() -> str:
    wanted: dict[str, dict[str, str | list[str]]] = {}
    for language in linguist.TARGETS:
        for entry in sorted(linguist.entries(linguist.ts_file(language))):
            if not entry.complete:
                forms = list(entry.forms)
                empty = forms if len(forms) > 1 else forms[0]
                wanted.setdefault(entry.source, {})[language] = empty
    return json.dumps(wanted, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    sys.exit(main())
