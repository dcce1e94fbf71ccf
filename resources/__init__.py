"""What the windows share: theme, Qt glue, words, fonts, sounds and the starter catalogue."""

from __future__ import annotations

import sys

import PySide6

from resources.bindings import leave_unbound
from resources.sources import leave_sources_unread
from resources.versions import refuse_bad_pair

# Here, so that nothing of Qt's window system is loaded before the pair is known to be sound.
if trouble := refuse_bad_pair(sys.version_info[:3], PySide6.__version_info__[:3]):
    raise SystemExit(trouble)
leave_sources_unread()
leave_unbound()
