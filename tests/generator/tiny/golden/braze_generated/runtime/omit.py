"""The default of every optional argument."""

from __future__ import annotations

from typing import Final


class Omit:
    """
    The type of `OMIT`.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"


OMIT: Final = Omit()
"""
Marks an argument or a field as omitted: nothing is sent for it, whereas ``None`` is sent as JSON null.
"""
