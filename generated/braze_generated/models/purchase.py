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
    from .purchase_properties import PurchaseProperties
    from .user_alias import UserAlias


@define(kw_only=True, slots=False, repr=False)
class Purchase(RequestModel):
    """
    A purchase that a user made. The user is named by one of `external_id`, `user_alias` and `braze_id`;
    without these, by `email`, and without that, by `phone`. Braze keeps purchases for customers who use
    them already; new customers track its recommended e-commerce events instead.
    """

    __slots__ = ()
    _required = ("product_id", "currency", "price", "time")
    _one_of = (
        OneOf(fields=("external_id", "user_alias", "braze_id", "email", "phone"), at_least=1),
        OneOf(fields=("external_id", "user_alias", "braze_id"), at_most=1),
    )

    product_id: str
    """
    Name or category of the product, at most 255 characters. The dashboard keeps up to 5,000 different
    ones.
    """

    currency: str
    """
    Currency of the price, as an alphabetic ISO 4217 code.
    """

    price: float
    """
    Price of one item, in whole units of the currency (not cents).
    """

    time: datetime | str = field(metadata={"decode": decode_timestamp})
    """
    When it was made, in ISO 8601.
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
    API identifier of the app in which the purchase was made.
    """

    quantity: int | Omit = OMIT
    """
    Number of items, at most 100; left out, 1. They count as that many purchases, and the revenue is
    quantity times price.
    """

    properties: PurchaseProperties | Mapping[str, Any] | Omit = field(
        default=OMIT, metadata={"decode": ObjectDecoder("PurchaseProperties")}
    )
    """
    Properties of a purchase by name. Names are not empty, have at most 255 characters, do not start
    with `$`, and are not `time`, `event_name`, `product_id`, `quantity`, `price` or `currency`. Values
    are numbers, booleans, ISO 8601 dates, strings of at most 255 characters, lists (without dates) or
    objects (stored as strings). With lists or objects, the whole may have up to 100 KB.
    """

    update_existing_only: bool | Omit = field(default=OMIT, metadata={"name": "_update_existing_only"})
    """
    Whether the purchase is dropped when the user does not exist, instead of creating the user. Left
    out, it is false; for a `user_alias` it is always true.
    """
