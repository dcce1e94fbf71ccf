"""The style, the script and the sound of the pages: small, and fetched once by each phone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from kiosk.phone.chime import chime

_FOLDER = Path(__file__).parent / "static"


@dataclass(frozen=True, slots=True)
class Asset:
    path: str  # with a piece of its digest: another edition has another address
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Assets:
    style: Asset
    script: Asset
    sound: Asset

    @property
    def by_path(self) -> dict[str, Asset]:
        return {each.path: each for each in (self.style, self.script, self.sound)}


@lru_cache(maxsize=1)
def assets() -> Assets:
    return Assets(
        _asset("css", "text/css; charset=utf-8", (_FOLDER / "phone.css").read_bytes()),
        _asset("js", "text/javascript; charset=utf-8", (_FOLDER / "phone.js").read_bytes()),
        _asset("wav", "audio/wav", chime()),
    )


def _asset(ending: str, media_type: str, content: bytes) -> Asset:
    return Asset(f"/s/{sha256(content).hexdigest()[:12]}.{ending}", media_type, content)
