"""Tests of the centre's hours and days."""
