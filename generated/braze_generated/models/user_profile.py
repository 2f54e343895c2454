# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder, decode_timestamp
from ..runtime.model import ResponseModel
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
    An exported user. `/users/export/ids` returns such objects; the exports of a segment and of the
    Global Control Group write files with one of them in JSON per line. All fields are optional: a
    missing field was not requested, or is null or empty.
    """

    __slots__ = ()

    created_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the profile was created. Braze calls the format ISO 8601 but shows `2026-01-05 09:30:00.000
    UTC`.
    """

    created_from: str | None = None
    """
    Origin of the profile. Documented only for segment exports.
    """

    external_id: str | None = None
    """
    Current (primary) external id of the user; absent for unidentified users.
    """

    user_aliases: list[ProfileAlias] | None = field(default=None, metadata={"decode": ListDecoder("ProfileAlias")})
    """
    Aliases of the user.
    """

    braze_id: str | None = None
    """
    Braze id of the user, assigned by Braze; it cannot be changed.
    """

    random_bucket: int | None = None
    """
    Random number assigned to the user, used to create evenly sized random segments.
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
    Email address.
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
    Country as an ISO 3166-1 alpha-2 code.
    """

    phone: str | None = None
    """
    Phone number, usually in E.164 format; a segment export returns it as it was imported.
    """

    language: str | None = None
    """
    Language as an ISO 639-1 code.
    """

    time_zone: str | None = None
    """
    Time zone as an IANA name or in the form `Eastern Time (US & Canada)`.
    """

    last_coordinates: list[float] | None = None
    """
    Last known location of one of the user's devices, as two numbers in degrees: longitude and latitude
    according to Braze's text, although its sample has the latitude first.
    """

    gender: str | None = None
    """
    Gender: `M` (male), `F` (female), `O` (other), `N` (not applicable), `P` (prefers not to say), or
    null (unknown).
    """

    total_revenue: float | None = None
    """
    Revenue attributed to the user, from purchases within the conversion windows of messages received.
    """

    attributed_campaign: str | None = None
    """
    Advertising campaign that the user came from, if an attribution partner is connected.
    """

    attributed_source: str | None = None
    """
    Platform on which the advertisement was shown.
    """

    attributed_adgroup: str | None = None
    """
    Ad group within the campaign.
    """

    attributed_ad: str | None = None
    """
    The advertisement.
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
    Email subscription state: `opted_in`, `subscribed` or `unsubscribed`.
    """

    custom_attributes: ProfileCustomAttributes | None = field(
        default=None, metadata={"decode": ObjectDecoder("ProfileCustomAttributes")}
    )
    """
    Custom attributes of a user, keyed by name, with values of any type.
    """

    custom_events: list[ProfileEvent] | None = field(default=None, metadata={"decode": ListDecoder("ProfileEvent")})
    """
    Custom events performed by the user; in segment exports, only those from the last 90 days.
    """

    purchases: list[ProfilePurchase] | None = field(default=None, metadata={"decode": ListDecoder("ProfilePurchase")})
    """
    Products bought by the user; in segment exports, only those from the last 90 days.
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
    Campaigns received by the user; in segment exports, only those from the last 90 days.
    """

    canvases_received: list[ProfileCanvas] | None = field(
        default=None, metadata={"decode": ListDecoder("ProfileCanvas")}
    )
    """
    Canvases received by the user; in segment exports, only those from the last 90 days.
    """

    cards_clicked: list[ProfileCard] | None = field(default=None, metadata={"decode": ListDecoder("ProfileCard")})
    """
    Cards clicked by the user.
    """

    uninstalled_at: Timestamp | None = field(default=None, metadata={"decode": decode_timestamp})
    """
    When the user uninstalled the app; absent if it was not uninstalled.
    """
