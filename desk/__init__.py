"""What staff use: the officer's desk, the manager's day, the voice recorder."""

import resources as resources  # first: it decides what of Qt is loaded
