"""Fixtures of the whole suite: records on both back ends, windows without a screen."""

from __future__ import annotations

pytest_plugins = ["tests.records", "tests.qt_fixtures", "tests.faults.counts"]
