# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

MergeBehavior = Literal[
    "none",
    "merge",
]
"""
Legacy: what of the anonymous profile reached the identified one. `merge` took over the fields that
only the anonymous profile had and was meant when it was left out; `none` took over only push tokens
and message history. Braze no longer documents the field and always merges.
"""
