# Generated from openapi/ by `python -m generator`. Do not edit.
"""The dicts that can be passed in place of models of the same name, for type checkers and editors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NotRequired, TypedDict

from . import models

__all__ = (
    "Filter",
    "Named",
    "Owner",
    "Walk",
)


class Filter(TypedDict):
    """
    A `models.Filter` as a dict.
    """

    AND: NotRequired[Sequence[models.Filter | Filter]]
    OR: NotRequired[Sequence[models.Filter | Filter]]
    value: NotRequired[str]


class Named(TypedDict):
    """
    A `models.Named` as a dict.
    """

    name: str


class Owner(TypedDict):
    """
    A `models.Owner` as a dict.
    """

    id: int


class Walk(TypedDict):
    """
    A `models.Walk` as a dict.
    """

    start: datetime | str
    end: NotRequired[datetime | str]
