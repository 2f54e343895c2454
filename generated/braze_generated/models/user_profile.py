# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, Timestamp, many, one, timestamp

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


class UserProfile(Model):
    """
    An exported user. `/users/export/ids` answers with such objects; the exports of a segment and of the
    Global Control Group write files with one of them, as JSON, on each line. Every field is optional: a
    missing one was not asked for, or is null or empty.
    """

    __slots__ = ()

    def __init__(
        self,
        *,
        created_at: datetime | str | Omit = OMIT,
        created_from: str | Omit = OMIT,
        external_id: str | Omit = OMIT,
        user_aliases: Sequence[ProfileAlias | Mapping[str, Any]] | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        random_bucket: int | Omit = OMIT,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        email: str | Omit = OMIT,
        dob: str | Omit = OMIT,
        home_city: str | Omit = OMIT,
        country: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        language: str | Omit = OMIT,
        time_zone: str | Omit = OMIT,
        last_coordinates: Sequence[float] | Omit = OMIT,
        gender: str | None | Omit = OMIT,
        total_revenue: float | Omit = OMIT,
        attributed_campaign: str | Omit = OMIT,
        attributed_source: str | Omit = OMIT,
        attributed_adgroup: str | Omit = OMIT,
        attributed_ad: str | Omit = OMIT,
        push_subscribe: str | Omit = OMIT,
        push_opted_in_at: datetime | str | Omit = OMIT,
        email_subscribe: str | Omit = OMIT,
        custom_attributes: ProfileCustomAttributes | Mapping[str, Any] | Omit = OMIT,
        custom_events: Sequence[ProfileEvent | Mapping[str, Any]] | Omit = OMIT,
        purchases: Sequence[ProfilePurchase | Mapping[str, Any]] | Omit = OMIT,
        devices: Sequence[ProfileDevice | Mapping[str, Any]] | Omit = OMIT,
        push_tokens: Sequence[ProfilePushToken | Mapping[str, Any]] | Omit = OMIT,
        apps: Sequence[ProfileApp | Mapping[str, Any]] | Omit = OMIT,
        campaigns_received: Sequence[ProfileCampaign | Mapping[str, Any]] | Omit = OMIT,
        canvases_received: Sequence[ProfileCanvas | Mapping[str, Any]] | Omit = OMIT,
        cards_clicked: Sequence[ProfileCard | Mapping[str, Any]] | Omit = OMIT,
        uninstalled_at: datetime | str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "created_at": created_at,
                "created_from": created_from,
                "external_id": external_id,
                "user_aliases": user_aliases,
                "braze_id": braze_id,
                "random_bucket": random_bucket,
                "first_name": first_name,
                "last_name": last_name,
                "email": email,
                "dob": dob,
                "home_city": home_city,
                "country": country,
                "phone": phone,
                "language": language,
                "time_zone": time_zone,
                "last_coordinates": last_coordinates,
                "gender": gender,
                "total_revenue": total_revenue,
                "attributed_campaign": attributed_campaign,
                "attributed_source": attributed_source,
                "attributed_adgroup": attributed_adgroup,
                "attributed_ad": attributed_ad,
                "push_subscribe": push_subscribe,
                "push_opted_in_at": push_opted_in_at,
                "email_subscribe": email_subscribe,
                "custom_attributes": custom_attributes,
                "custom_events": custom_events,
                "purchases": purchases,
                "devices": devices,
                "push_tokens": push_tokens,
                "apps": apps,
                "campaigns_received": campaigns_received,
                "canvases_received": canvases_received,
                "cards_clicked": cards_clicked,
                "uninstalled_at": uninstalled_at,
            },
        )

    created_at: Field[Timestamp | None] = Field("created_at", timestamp)
    """
    When the profile was created. Called ISO 8601 by Braze, but shown as `2026-01-05 09:30:00.000 UTC`.
    """

    created_from: Field[str | None] = Field("created_from")
    """
    Origin of the profile. Documented for the export of a segment only.
    """

    external_id: Field[str | None] = Field("external_id")
    """
    Current (primary) external id of the user; absent for users who are not identified.
    """

    user_aliases: Field[list[ProfileAlias] | None] = Field("user_aliases", many("ProfileAlias"))
    """
    Aliases of the user.
    """

    braze_id: Field[str | None] = Field("braze_id")
    """
    Braze id of the user, given by Braze; it cannot be changed.
    """

    random_bucket: Field[int | None] = Field("random_bucket")
    """
    Random number of the user, from which evenly sized random segments are made.
    """

    first_name: Field[str | None] = Field("first_name")
    """
    First name.
    """

    last_name: Field[str | None] = Field("last_name")
    """
    Last name.
    """

    email: Field[str | None] = Field("email")
    """
    E-mail address.
    """

    dob: Field[str | None] = Field("dob")
    """
    Date of birth, as `YYYY-MM-DD`.
    """

    home_city: Field[str | None] = Field("home_city")
    """
    City where the user lives.
    """

    country: Field[str | None] = Field("country")
    """
    Country, as an ISO 3166-1 alpha-2 code.
    """

    phone: Field[str | None] = Field("phone")
    """
    Phone number, usually in E.164 format; a segment export gives it as it was imported.
    """

    language: Field[str | None] = Field("language")
    """
    Language, as an ISO 639-1 code.
    """

    time_zone: Field[str | None] = Field("time_zone")
    """
    Time zone, as an IANA name or in the style `Eastern Time (US & Canada)`.
    """

    last_coordinates: Field[list[float] | None] = Field("last_coordinates")
    """
    Last known position of a device of the user, two numbers in degrees: longitude and latitude by
    Braze's text, though its sample has the latitude first.
    """

    gender: Field[str | None] = Field("gender")
    """
    Gender: `M` (male), `F` (female), `O` (other), `N` (not applicable), `P` (prefers not to say), or
    null (unknown).
    """

    total_revenue: Field[float | None] = Field("total_revenue")
    """
    Revenue attributed to the user, from the purchases within conversion windows of messages received.
    """

    attributed_campaign: Field[str | None] = Field("attributed_campaign")
    """
    Advertising campaign the user came from, where an attribution partner is connected.
    """

    attributed_source: Field[str | None] = Field("attributed_source")
    """
    Platform the advertisement was on.
    """

    attributed_adgroup: Field[str | None] = Field("attributed_adgroup")
    """
    Group of advertisements within the campaign.
    """

    attributed_ad: Field[str | None] = Field("attributed_ad")
    """
    The advertisement itself.
    """

    push_subscribe: Field[str | None] = Field("push_subscribe")
    """
    Push subscription state: `opted_in`, `subscribed` or `unsubscribed`.
    """

    push_opted_in_at: Field[Timestamp | None] = Field("push_opted_in_at", timestamp)
    """
    When the user opted in to push messages.
    """

    email_subscribe: Field[str | None] = Field("email_subscribe")
    """
    E-mail subscription state: `opted_in`, `subscribed` or `unsubscribed`.
    """

    custom_attributes: Field[ProfileCustomAttributes | None] = Field(
        "custom_attributes", one("ProfileCustomAttributes")
    )
    """
    Custom attributes of an exported user by name, with values of any type.
    """

    custom_events: Field[list[ProfileEvent] | None] = Field("custom_events", many("ProfileEvent"))
    """
    Custom events the user performed; in a segment export only those of the last 90 days.
    """

    purchases: Field[list[ProfilePurchase] | None] = Field("purchases", many("ProfilePurchase"))
    """
    Products the user bought; in a segment export only those of the last 90 days.
    """

    devices: Field[list[ProfileDevice] | None] = Field("devices", many("ProfileDevice"))
    """
    Devices of the user.
    """

    push_tokens: Field[list[ProfilePushToken] | None] = Field("push_tokens", many("ProfilePushToken"))
    """
    Push tokens of the user.
    """

    apps: Field[list[ProfileApp] | None] = Field("apps", many("ProfileApp"))
    """
    Apps in which the user has had sessions.
    """

    campaigns_received: Field[list[ProfileCampaign] | None] = Field("campaigns_received", many("ProfileCampaign"))
    """
    Campaigns the user received; in a segment export only those of the last 90 days.
    """

    canvases_received: Field[list[ProfileCanvas] | None] = Field("canvases_received", many("ProfileCanvas"))
    """
    Canvases the user received; in a segment export only those of the last 90 days.
    """

    cards_clicked: Field[list[ProfileCard] | None] = Field("cards_clicked", many("ProfileCard"))
    """
    Cards the user clicked.
    """

    uninstalled_at: Field[Timestamp | None] = Field("uninstalled_at", timestamp)
    """
    When the user uninstalled the app; absent when it was not uninstalled.
    """
