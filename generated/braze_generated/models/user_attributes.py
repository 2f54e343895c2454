# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ListDecoder, ObjectDecoder, decode_timestamp
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .current_location import CurrentLocation
    from .facebook_profile import FacebookProfile
    from .gender import Gender
    from .push_token import PushToken
    from .subscription_group_update import SubscriptionGroupUpdate
    from .subscription_state import SubscriptionState
    from .twitter_profile import TwitterProfile
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False, init=False)
class UserAttributes(RequestModel):
    """
    Values to set for a user: the profile fields below, and any other key as a custom attribute. Null
    removes the value of a field or of a custom attribute, but not an external id or an alias. Names are
    case-sensitive.

    A custom attribute can be a string, number, boolean, date string, list of scalars, list of objects,
    or object. Preferably, give dates in ISO 8601. A list of scalars keeps only unique values, at most
    500. An object, or a list of objects, can have up to 100 KB, keys without spaces, `.` and `$`, and
    keys and strings of up to 255 characters; a date inside one is written as `{"$time": "2026-01-05"}`.
    An object replaces the stored one unless `_merge_objects` is true.

    Some objects are operators rather than values. `{"inc": 5}` adds to an integer, or subtracts if the
    number is negative. `{"add": [...]}` and `{"remove": [...]}`, separately or together, change a list
    of scalars. Lists of objects support `{"$add": [{...}]}`, `{"$remove": [{"$identifier_key": "id",
    "$identifier_value": 7}]}` and `{"$update": [{"$identifier_key": "id", "$identifier_value": 7,
    "$new_object": {...}}]}`, in which the key and value select the objects in the list.

    The user is identified by one of `external_id`, `user_alias` and `braze_id`; if these are absent, by
    `email`; and if that is absent too, by `phone`. Only the import of push tokens of unknown users
    (`push_token_import`) requires none of them.
    """

    __slots__ = ()
    _one_of = (OneOf(fields=("external_id", "user_alias", "braze_id"), at_most=1),)

    external_id: str | Omit = OMIT
    """
    External id of the user, at most 987 bytes. Unknown users are created unless `_update_existing_only`
    is true.
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

    email: str | None | Omit = OMIT
    """
    Email address. Identifies the user if `external_id`, `user_alias` and `braze_id` are absent, and
    creates an email-only user if nobody has the address; otherwise it is set on the profile.
    """

    phone: str | None | Omit = OMIT
    """
    Phone number, preferably in E.164 format. Identifies the user if `email` and the other identifiers
    are absent; otherwise it is set on the profile.
    """

    update_existing_only: bool | Omit = field(default=OMIT, metadata={"name": "_update_existing_only"})
    """
    Whether to update only existing users and create none. Defaults to false, or to true for a
    `user_alias`: to create an alias-only user, set it to false.
    """

    merge_objects: bool | Omit = field(default=OMIT, metadata={"name": "_merge_objects"})
    """
    Whether to merge objects given as custom attributes, and those in `$update`, with the stored objects
    at every level instead of replacing them. Defaults to false.
    """

    push_token_import: bool | Omit = OMIT
    """
    Whether `push_tokens` were imported from another system for a user without an external id. If true,
    `external_id` and `braze_id` must be absent and `push_tokens` is required; Braze creates a temporary
    anonymous profile for each token it does not know and ignores the others. Defaults to false.
    """

    alias_name: str | None | Omit = OMIT
    """
    Name of an alias, as a profile field. Its effect is not documented; use `user_alias` instead.
    """

    alias_label: str | None | Omit = OMIT
    """
    Label of an alias, as a profile field. Its effect is not documented; use `user_alias` instead.
    """

    country: str | None | Omit = OMIT
    """
    Country as an ISO 3166-1 alpha-2 code. Other spellings are converted if possible and otherwise
    become null. Once set, it is no longer filled in by the SDK.
    """

    current_location: CurrentLocation | dicts.CurrentLocation | None | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("CurrentLocation")}
    )
    """
    Location of the user; null removes it.
    """

    date_of_first_session: datetime | str | None | Omit = field(default=OMIT, metadata={"decode": decode_timestamp})
    """
    When the user first used the app: ISO 8601, or `yyyy-MM-ddTHH:mm:ss:SSSZ`, `yyyy-MM-ddTHH:mm:ss`,
    `yyyy-MM-dd HH:mm:ss`, `yyyy-MM-dd`, `MM/dd/yyyy` or `ddd MM dd HH:mm:ss.TZD YYYY`; null removes it.
    """

    date_of_last_session: datetime | str | None | Omit = field(default=OMIT, metadata={"decode": decode_timestamp})
    """
    When the user last used the app, in one of the formats of `date_of_first_session`; null removes it.
    """

    dob: date | str | None | Omit = OMIT
    """
    Date of birth, as `YYYY-MM-DD`.
    """

    email_subscribe: SubscriptionState | None | Omit = OMIT
    """
    Email subscription state: `opted_in` means explicit consent, `unsubscribed` explicit refusal, and
    `subscribed` neither.
    """

    email_open_tracking_disabled: bool | None | Omit = OMIT
    """
    Whether to omit the open tracking pixel from future emails to the user.
    """

    email_click_tracking_disabled: bool | None | Omit = OMIT
    """
    Whether to disable click tracking for links in future emails to the user.
    """

    facebook: FacebookProfile | dicts.FacebookProfile | None | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("FacebookProfile")}
    )
    """
    Information about the user's Facebook account; null removes it.
    """

    first_name: str | None | Omit = OMIT
    """
    First name.
    """

    gender: Gender | None | Omit = OMIT
    """
    Gender; null means unknown.
    """

    home_city: str | None | Omit = OMIT
    """
    City where the user lives.
    """

    image_url: str | None | Omit = OMIT
    """
    URL of an image of the user. Legacy, from older pages; no longer documented.
    """

    language: str | None | Omit = OMIT
    """
    Language as an ISO 639-1 code. It takes precedence over the device language and, once set, is no
    longer filled in by the SDK.
    """

    last_name: str | None | Omit = OMIT
    """
    Last name.
    """

    marked_email_as_spam_at: datetime | str | None | Omit = field(default=OMIT, metadata={"decode": decode_timestamp})
    """
    When the user marked an email as spam, in one of the formats of `date_of_first_session`; null
    removes it.
    """

    push_subscribe: SubscriptionState | None | Omit = OMIT
    """
    Push subscription state: `opted_in` means explicit consent, `unsubscribed` explicit refusal, and
    `subscribed` neither.
    """

    push_tokens: Sequence[PushToken | dicts.PushToken] | None | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("PushToken")}
    )
    """
    Push tokens of the user, for apps whose SDK does not report them. Web push tokens are not supported.
    """

    subscription_groups: Sequence[SubscriptionGroupUpdate | dicts.SubscriptionGroupUpdate] | None | Omit = field(
        default=OMIT, metadata={"decode": ListDecoder("SubscriptionGroupUpdate")}
    )
    """
    Subscription groups for which to set the state. All users with the same email address as this user
    are changed too.
    """

    time_zone: str | None | Omit = OMIT
    """
    Time zone as an IANA name, such as `America/New_York`, or in the form `Eastern Time (US & Canada)`.
    Other values are not set.
    """

    twitter: TwitterProfile | dicts.TwitterProfile | None | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("TwitterProfile")}
    )
    """
    Information about the user's account on X, formerly Twitter; null removes it.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            /,
            *,
            external_id: str | Omit = OMIT,
            user_alias: UserAlias | dicts.UserAlias | Omit = OMIT,
            braze_id: str | Omit = OMIT,
            email: str | None | Omit = OMIT,
            phone: str | None | Omit = OMIT,
            update_existing_only: bool | Omit = OMIT,
            merge_objects: bool | Omit = OMIT,
            push_token_import: bool | Omit = OMIT,
            alias_name: str | None | Omit = OMIT,
            alias_label: str | None | Omit = OMIT,
            country: str | None | Omit = OMIT,
            current_location: CurrentLocation | dicts.CurrentLocation | None | Omit = OMIT,
            date_of_first_session: datetime | str | None | Omit = OMIT,
            date_of_last_session: datetime | str | None | Omit = OMIT,
            dob: date | str | None | Omit = OMIT,
            email_subscribe: SubscriptionState | None | Omit = OMIT,
            email_open_tracking_disabled: bool | None | Omit = OMIT,
            email_click_tracking_disabled: bool | None | Omit = OMIT,
            facebook: FacebookProfile | dicts.FacebookProfile | None | Omit = OMIT,
            first_name: str | None | Omit = OMIT,
            gender: Gender | None | Omit = OMIT,
            home_city: str | None | Omit = OMIT,
            image_url: str | None | Omit = OMIT,
            language: str | None | Omit = OMIT,
            last_name: str | None | Omit = OMIT,
            marked_email_as_spam_at: datetime | str | None | Omit = OMIT,
            push_subscribe: SubscriptionState | None | Omit = OMIT,
            push_tokens: Sequence[PushToken | dicts.PushToken] | None | Omit = OMIT,
            subscription_groups: Sequence[SubscriptionGroupUpdate | dicts.SubscriptionGroupUpdate] | None | Omit = OMIT,
            time_zone: str | None | Omit = OMIT,
            twitter: TwitterProfile | dicts.TwitterProfile | None | Omit = OMIT,
            additional_properties: Mapping[str, Any] = ...,
            **custom: Any,
        ) -> None: ...
