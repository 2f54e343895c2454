# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.model import ObjectDecoder, RequestModel, decode_timestamp
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .event_properties import EventProperties
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class Event(RequestModel):
    """
    A custom event that a user performed. The user is named by one of `external_id`, `user_alias` and
    `braze_id`; without these, by `email`, and without that, by `phone`. A `time` in the future becomes
    the time of the request.
    """

    __slots__ = ()
    _required = ("name", "time")
    _one_of = (
        OneOf(fields=("external_id", "user_alias", "braze_id", "email", "phone"), at_least=1),
        OneOf(fields=("external_id", "user_alias", "braze_id"), at_most=1),
    )

    name: str
    """
    Name of the event.
    """

    time: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    When it happened, in ISO 8601 or as `yyyy-MM-ddTHH:mm:ss:SSSZ`.
    """

    external_id: str | Omit = OMIT
    """
    External id of the user, at most 987 bytes.
    """

    user_alias: UserAlias | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("UserAlias")}
    )
    """
    Alias of the user.
    """

    braze_id: str | Omit = OMIT
    """
    Braze id of the user.
    """

    email: str | Omit = OMIT
    """
    E-mail address of the user. Counts only when `external_id`, `user_alias` and `braze_id` are absent.
    """

    phone: str | Omit = OMIT
    """
    Phone number of the user. Counts only when `email` and the other identifiers are absent.
    """

    app_id: str | Omit = OMIT
    """
    API identifier of the app in which the event happened.
    """

    properties: EventProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EventProperties")}
    )
    """
    Properties of an event by name. Names are not empty, have at most 255 characters, do not start with
    `$`, and are not `time` or `event_name`. Values are numbers, booleans, ISO 8601 dates, strings of at
    most 255 characters, lists (without dates) or objects (stored as strings). With lists or objects,
    the whole may have up to 100 KB.
    """

    update_existing_only: bool | Omit = field(default=OMIT, metadata={"name": "_update_existing_only"})
    """
    Whether the event is dropped when the user does not exist, instead of creating the user. Left out,
    it is false, but true for a `user_alias`: to create an alias-only user, give false, which Braze may
    disregard.
    """
