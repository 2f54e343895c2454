# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence

from ..types import OMIT, Field, Model, Omit


class ConversionBehavior(Model):
    """
    What counts as a conversion, and for how long after the message.
    """

    __slots__ = ()
    _required = ["type"]

    def __init__(
        self,
        *,
        type_: str,
        window: int | Omit = OMIT,
        product: str | Omit = OMIT,
        custom_event_name: str | Omit = OMIT,
        app_ids: Sequence[str] | None | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "type": type_,
                "window": window,
                "product": product,
                "custom_event_name": custom_event_name,
                "app_ids": app_ids,
            },
        )

    type_: Field[str] = Field("type")
    """
    What the user does: `Clicks Email`, `Opens Email`, `Makes Any Purchase`, `Makes Specific Purchase`,
    `Performs Custom Event`, `Upgrades App`, or `Starts Session` (uses the app).
    """

    window: Field[int | None] = Field("window")
    """
    How long the user can convert, in seconds; 86400 is a day.
    """

    product: Field[str | None] = Field("product")
    """
    Name of the product. For `Makes Specific Purchase`.
    """

    custom_event_name: Field[str | None] = Field("custom_event_name")
    """
    Name of the custom event. For `Performs Custom Event`.
    """

    app_ids: Field[list[str] | None] = Field("app_ids")
    """
    API identifiers of the apps that count; null for any app. For `Upgrades App` and `Starts Session`.
    """
