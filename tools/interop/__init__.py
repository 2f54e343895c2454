"""Proves that the generators of other languages make sound clients of the bundle: ``nox -s interop``."""
