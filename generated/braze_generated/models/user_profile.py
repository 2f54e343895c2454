# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.model import ListDecoder, ObjectDecoder, ResponseModel, decode_timestamp
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .profile_alias import ProfileAlias
    from .profile_app import ProfileApp
    from .profile_campaign import ProfileCampaign
    from .profile_canvas import ProfileCanvas
    from .profile_card import ProfileCard
    from .profile_custom_attributes import ProfileCustomAttributes
    from .profile_device import ProfileDevice
    from .profile_event import ProfileEvent
    from .profile_purchase import ProfilePurchase
    from .profile_push_token import ProfilePushToken


@define(kw_only=True, slots=False, repr=False)
class UserProfile(ResponseModel):
    """
    An exported user. `/users/export/ids` answers with such objects; the exports of a segment and of the
    Global Control Group write files with one of them, as JSON, on each line. Every field is optional: a
    missing one was not asked for, or is null or empty.
    """

    __slots__ = ()

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the profile was created. Called ISO 8601 by Braze, but shown as `2026-01-05 09:30:00.000 UTC`.
    """

    created_from: str | None = None
    """
    Origin of the profile. Documented for the export of a segment only.
    """

    external_id: str | None = None
    """
    Current (primary) external id of the user; absent for users who are not identified.
    """

    user_aliases: list[ProfileAlias] | None = field(default=None, metadata={"decode": ListDecoder("ProfileAlias")})
    """
    Aliases of the user.
    """

    braze_id: str | None = None
    """
    Braze id of the user, given by Braze; it cannot be changed.
    """

    random_bucket: int | None = None
    """
    Random number of the user, from which evenly sized random segments are made.
    """

    first_name: str | None = None
    """
    First name.
    """

    last_name: str | None = None
    """
    Last name.
    """

    email: str | None = None
    """
    E-mail address.
    """

    dob: str | None = None
    """
    Date of birth, as `YYYY-MM-DD`.
    """

    home_city: str | None = None
    """
    City where the user lives.
    """

    country: str | None = None
    """
    Country, as an ISO 3166-1 alpha-2 code.
    """

    phone: str | None = None
    """
    Phone number, usually in E.164 format; a segment export gives it as it was imported.
    """

    language: str | None = None
    """
    Language, as an ISO 639-1 code.
    """

    time_zone: str | None = None
    """
    Time zone, as an IANA name or in the style `Eastern Time (US & Canada)`.
    """

    last_coordinates: list[float] | None = None
    """
    Last known position of a device of the user, two numbers in degrees: longitude and latitude by
    Braze's text, though its sample has the latitude first.
    """

    gender: str | None = None
    """
    Gender: `M` (male), `F` (female), `O` (other), `N` (not applicable), `P` (prefers not to say), or
    null (unknown).
    """

    total_revenue: float | None = None
    """
    Revenue attributed to the user, from the purchases within conversion windows of messages received.
    """

    attributed_campaign: str | None = None
    """
    Advertising campaign the user came from, where an attribution partner is connected.
    """

    attributed_source: str | None = None
    """
    Platform the advertisement was on.
    """

    attributed_adgroup: str | None = None
    """
    Group of advertisements within the campaign.
    """

    attributed_ad: str | None = None
    """
    The advertisement itself.
    """

    push_subscribe: str | None = None
    """
    Push subscription state: `opted_in`, `subscribed` or `unsubscribed`.
    """

    push_opted_in_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user opted in to push messages.
    """

    email_subscribe: str | None = None
    """
    E-mail subscription state: `opted_in`, `subscribed` or `unsubscribed`.
    """

    custom_attributes: ProfileCustomAttributes | None = field(
        default=None, metadata={"decode": ObjectDecoder("ProfileCustomAttributes")}
    )
    """
    Custom attributes of an exported user by name, with values of any type.
    """

    custom_events: list[ProfileEvent] | None = field(default=None, metadata={"decode": ListDecoder("ProfileEvent")})
    """
    Custom events the user performed; in a segment export only those of the last 90 days.
    """

    purchases: list[ProfilePurchase] | None = field(default=None, metadata={"decode": ListDecoder("ProfilePurchase")})
    """
    Products the user bought; in a segment export only those of the last 90 days.
    """

    devices: list[ProfileDevice] | None = field(default=None, metadata={"decode": ListDecoder("ProfileDevice")})
    """
    Devices of the user.
    """

    push_tokens: list[ProfilePushToken] | None = field(
        default=None, metadata={"decode": ListDecoder("ProfilePushToken")}
    )
    """
    Push tokens of the user.
    """

    apps: list[ProfileApp] | None = field(default=None, metadata={"decode": ListDecoder("ProfileApp")})
    """
    Apps in which the user has had sessions.
    """

    campaigns_received: list[ProfileCampaign] | None = field(
        default=None, metadata={"decode": ListDecoder("ProfileCampaign")}
    )
    """
    Campaigns the user received; in a segment export only those of the last 90 days.
    """

    canvases_received: list[ProfileCanvas] | None = field(
        default=None, metadata={"decode": ListDecoder("ProfileCanvas")}
    )
    """
    Canvases the user received; in a segment export only those of the last 90 days.
    """

    cards_clicked: list[ProfileCard] | None = field(default=None, metadata={"decode": ListDecoder("ProfileCard")})
    """
    Cards the user clicked.
    """

    uninstalled_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user uninstalled the app; absent when it was not uninstalled.
    """
