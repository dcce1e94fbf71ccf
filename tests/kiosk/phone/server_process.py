"""The server of the phone page in a process of its own, with the words of today's .ts files.

Arguments: the record, the port (0: any), the folder of the compiled words.
"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.phone.serving import serve


def main(url: str, port: str, words: str) -> None:
    serve(url, "127.0.0.1", int(port), _say, Path(words))


def _say(address: str) -> None:
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
