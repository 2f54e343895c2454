"""Forms of values in requests."""

from __future__ import annotations

import re

E164 = re.compile(r"\+[1-9][0-9]{1,14}")
"""The format of phone numbers."""


def as_list(value: str | list[str]) -> list[str]:
    """
    Return a list; a string is equivalent to a list of one.
    """
    return [value] if isinstance(value, str) else value
