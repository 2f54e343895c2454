# Generated from openapi/ by `python -m generator`. Do not edit.
"""The groups of commands. The module of a group, which has the name of its namespace, has its commands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..runtime.command import Group, Lookup

GROUPS: Final[Mapping[str, Group]] = {
    "pets": Group(heading="", docs="Pets, and what they do."),
    "care_homes": Group(heading="", docs="Where pets live."),
}
"""By namespace, in the order of Braze's index."""

LOOKUPS: Final[Mapping[str, Lookup]] = {}
"""Where to find the values of a parameter, by its name in Python."""
