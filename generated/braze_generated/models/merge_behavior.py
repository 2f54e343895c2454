# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

MergeBehavior = Literal[
    "none",
    "merge",
]
"""
Legacy: which data of the anonymous profile was transferred to the identified one. `merge` (the
default) transferred the fields that only the anonymous profile had; `none` transferred only push
tokens and message history. Braze no longer documents the field and always merges.
"""
