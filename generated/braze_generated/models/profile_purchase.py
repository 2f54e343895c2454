# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from datetime import datetime

from ..types import OMIT, Field, Model, Omit, Timestamp, timestamp


class ProfilePurchase(Model):
    """
    A product that an exported user bought.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        name: str | Omit = OMIT,
        first: datetime | str | Omit = OMIT,
        last: datetime | str | Omit = OMIT,
        count: int | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "first": first,
                "last": last,
                "count": count,
            },
        )

    name: Field[str | None] = Field("name")
    """
    Identifier of the product, which is `product_id` when a purchase is tracked.
    """

    first: Field[Timestamp | None] = Field("first", timestamp)
    """
    When the user first bought it, even before the days that the export covers.
    """

    last: Field[Timestamp | None] = Field("last", timestamp)
    """
    When the user last bought it.
    """

    count: Field[int | None] = Field("count")
    """
    How often the user bought it, ever.
    """
