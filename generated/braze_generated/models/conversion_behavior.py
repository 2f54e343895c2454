# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define, field

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class ConversionBehavior(ResponseModel):
    """
    A conversion event and the time window after the message in which it counts.
    """

    __slots__ = ()
    _required = ("type", "window")

    type_: str = field(metadata={"name": "type"})
    """
    Action that counts as a conversion: `Clicks Email`, `Opens Email`, `Makes Any Purchase`, `Makes
    Specific Purchase`, `Performs Custom Event`, `Upgrades App`, or `Starts Session` (uses the app).
    """

    window: int
    """
    Time within which the user can convert, in seconds; 86400 is one day.
    """

    product: str | None = None
    """
    Name of the product. Present for `Makes Specific Purchase`.
    """

    custom_event_name: str | None = None
    """
    Name of the custom event. Present for `Performs Custom Event`.
    """

    app_ids: list[str] | None = None
    """
    API identifiers of the apps that count; null for any app. Present for `Upgrades App` and `Starts
    Session`.
    """
