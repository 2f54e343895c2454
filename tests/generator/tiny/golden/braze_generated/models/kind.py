# Generated from openapi/ by `python -m generator`. Do not edit.
from typing import Literal

Kind = Literal[
    "cat",
    "Cat",
    "dog",
]
"""
Kind of pet.
"""
