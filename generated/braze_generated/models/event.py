# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, Timestamp, one, timestamp

if TYPE_CHECKING:
    from .event_properties import EventProperties
    from .user_alias import UserAlias


class Event(Model):
    """
    A custom event that a user performed. The user is named by one of `external_id`, `user_alias` and
    `braze_id`; without these, by `email`, and without that, by `phone`. A `time` in the future becomes
    the time of the request.
    """

    __slots__ = ()
    _required = ["name", "time"]
    _one_of = [
        (None, ("external_id", "user_alias", "braze_id", "email", "phone"), 1, None),
        (None, ("external_id", "user_alias", "braze_id"), 0, 1),
    ]

    def __init__(
        self,
        *,
        name: str,
        time: datetime | str,
        external_id: str | Omit = OMIT,
        user_alias: UserAlias | Mapping[str, Any] | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        properties: EventProperties | Mapping[str, Any] | Omit = OMIT,
        update_existing_only: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "name": name,
                "time": time,
                "external_id": external_id,
                "user_alias": user_alias,
                "braze_id": braze_id,
                "email": email,
                "phone": phone,
                "app_id": app_id,
                "properties": properties,
                "_update_existing_only": update_existing_only,
            },
        )

    name: Field[str] = Field("name")
    """
    Name of the event.
    """

    time: Field[Timestamp] = Field("time", timestamp)
    """
    When it happened, in ISO 8601 or as `yyyy-MM-ddTHH:mm:ss:SSSZ`.
    """

    external_id: Field[str | None] = Field("external_id")
    """
    External id of the user, at most 987 bytes.
    """

    user_alias: Field[UserAlias | None] = Field("user_alias", one("UserAlias"))
    """
    Alias of the user.
    """

    braze_id: Field[str | None] = Field("braze_id")
    """
    Braze id of the user.
    """

    email: Field[str | None] = Field("email")
    """
    E-mail address of the user. Counts only when `external_id`, `user_alias` and `braze_id` are absent.
    """

    phone: Field[str | None] = Field("phone")
    """
    Phone number of the user. Counts only when `email` and the other identifiers are absent.
    """

    app_id: Field[str | None] = Field("app_id")
    """
    API identifier of the app in which the event happened.
    """

    properties: Field[EventProperties | None] = Field("properties", one("EventProperties"))
    """
    Properties of an event by name. Names are not empty, have at most 255 characters, do not start with
    `$`, and are not `time` or `event_name`. Values are numbers, booleans, ISO 8601 dates, strings of at
    most 255 characters, lists (without dates) or objects (stored as strings). With lists or objects,
    the whole may have up to 100 KB.
    """

    update_existing_only: Field[bool | None] = Field("_update_existing_only")
    """
    Whether the event is dropped when the user does not exist, instead of creating the user. Left out,
    it is false, but true for a `user_alias`: to create an alias-only user, give false, which Braze may
    disregard.
    """
