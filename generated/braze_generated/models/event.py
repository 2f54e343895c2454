# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder, decode_timestamp
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .event_properties import EventProperties
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class Event(RequestModel):
    """
    A custom event performed by a user. The user is identified by one of `external_id`, `user_alias` and
    `braze_id`; if these are absent, by `email`; and if that is absent too, by `phone`. A future `time`
    is replaced with the time of the request.
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
    When the event occurred, in ISO 8601 or as `yyyy-MM-ddTHH:mm:ss:SSSZ`.
    """

    external_id: str | Omit = OMIT
    """
    External id of the user, at most 987 bytes.
    """

    user_alias: UserAlias | dicts.UserAlias | Omit = field(
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
    Email address of the user. Used only if `external_id`, `user_alias` and `braze_id` are absent.
    """

    phone: str | Omit = OMIT
    """
    Phone number of the user. Used only if `email` and the other identifiers are absent.
    """

    app_id: str | Omit = OMIT
    """
    API identifier of the app in which the event occurred.
    """

    properties: EventProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("EventProperties")}
    )
    """
    Properties of an event, keyed by name. Names must not be empty, can have at most 255 characters,
    must not start with `$`, and must not be `time` or `event_name`. Values are numbers, booleans, ISO
    8601 dates, strings of at most 255 characters, lists (without dates) or objects (stored as strings).
    With lists or objects, the properties can have up to 100 KB in total.
    """

    update_existing_only: bool | Omit = field(default=OMIT, metadata={"name": "_update_existing_only"})
    """
    Whether to drop the event if the user does not exist, instead of creating the user. Defaults to
    false, or to true for a `user_alias`: to create an alias-only user, set it to false, which Braze may
    ignore.
    """
