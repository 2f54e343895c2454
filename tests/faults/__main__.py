"""Prints what callers get from a server that misbehaves: ``python -m tests.faults``."""

from .table import lines

for line in lines():
    print(line, flush=True)
