"""Devices that are not there, played on a terminal: for tests, training and demos."""
