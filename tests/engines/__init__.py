"""Tests of the adapters for engines. Those that need the engines themselves are run by ``nox -s engines``."""
