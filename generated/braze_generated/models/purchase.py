# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from attrs import define, field

from ..runtime.decoding import ObjectDecoder, decode_timestamp
from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit
from ..runtime.operation import OneOf

if TYPE_CHECKING:
    from .. import dicts
    from .purchase_properties import PurchaseProperties
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class Purchase(RequestModel):
    """
    A purchase made by a user. The user is identified by one of `external_id`, `user_alias` and
    `braze_id`; if these are absent, by `email`; and if that is absent too, by `phone`. Braze continues
    to support purchases for customers who already use them; new customers track its recommended
    e-commerce events instead.
    """

    __slots__ = ()
    _required = ("product_id", "currency", "price", "time")
    _one_of = (
        OneOf(fields=("external_id", "user_alias", "braze_id", "email", "phone"), at_least=1),
        OneOf(fields=("external_id", "user_alias", "braze_id"), at_most=1),
    )

    product_id: str
    """
    Name or category of the product, at most 255 characters. The dashboard stores up to 5,000 different
    ones.
    """

    currency: str
    """
    Currency of the price as an alphabetic ISO 4217 code.
    """

    price: float | Decimal
    """
    Price per item, in whole units of the currency (not cents).
    """

    time: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    When the purchase was made, in ISO 8601.
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
    API identifier of the app in which the purchase was made.
    """

    quantity: int | Omit = OMIT
    """
    Number of items, at most 100. Defaults to 1. They count as that many purchases, and the revenue is
    the quantity times the price.
    """

    properties: PurchaseProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("PurchaseProperties")}
    )
    """
    Properties of a purchase, keyed by name. Names must not be empty, can have at most 255 characters,
    must not start with `$`, and must not be `time`, `event_name`, `product_id`, `quantity`, `price` or
    `currency`. Values are numbers, booleans, ISO 8601 dates, strings of at most 255 characters, lists
    (without dates) or objects (stored as strings). With lists or objects, the properties can have up to
    100 KB in total.
    """

    update_existing_only: bool | Omit = field(default=OMIT, metadata={"name": "_update_existing_only"})
    """
    Whether to drop the purchase if the user does not exist, instead of creating the user. Defaults to
    false; for a `user_alias`, it is always true.
    """
