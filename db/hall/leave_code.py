"""The code with which staff leave a kiosk: kept as its argon2id hash only. Pure."""

from __future__ import annotations

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# A small machine checks it in some hundredths of a second, with 19 MiB; guesses are slowed by
# the kiosk, which makes whoever errs wait longer each time.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hash_code(code: str) -> str:
    return _HASHER.hash(code)


def matches(hashed: str, code: str) -> bool:
    """Whether this is the code; there is none that matches an empty or a broken hash."""
    try:
        return _HASHER.verify(hashed, code)
    except (VerificationError, InvalidHashError):
        return False
