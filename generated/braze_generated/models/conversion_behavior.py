# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ConversionBehavior(ResponseModel):
    """
    What counts as a conversion, and for how long after the message.
    """

    __slots__ = ()
    _required = ("type",)

    type_: str = field(metadata={"name": "type"})
    """
    What the user does: `Clicks Email`, `Opens Email`, `Makes Any Purchase`, `Makes Specific Purchase`,
    `Performs Custom Event`, `Upgrades App`, or `Starts Session` (uses the app).
    """

    window: int | None = None
    """
    How long the user can convert, in seconds; 86400 is a day.
    """

    product: str | None = None
    """
    Name of the product. For `Makes Specific Purchase`.
    """

    custom_event_name: str | None = None
    """
    Name of the custom event. For `Performs Custom Event`.
    """

    app_ids: list[str] | None = None
    """
    API identifiers of the apps that count; null for any app. For `Upgrades App` and `Starts Session`.
    """
