"""Prints what callers get from a misbehaving server: ``python -m tests.faults``."""

from .table import lines

for line in lines():
    print(line, flush=True)
