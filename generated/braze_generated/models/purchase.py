# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..types import OMIT, Field, Model, Omit, one

if TYPE_CHECKING:
    from .purchase_properties import PurchaseProperties
    from .user_alias import UserAlias


class Purchase(Model):
    """
    A purchase that a user made. The user is named by one of `external_id`, `user_alias` and `braze_id`;
    without these, by `email`, and without that, by `phone`. Braze keeps purchases for customers who use
    them already; new customers track its recommended e-commerce events instead.
    """

    __slots__ = ()
    _required = ["product_id", "currency", "price", "time"]
    _one_of = [
        (None, ("external_id", "user_alias", "braze_id", "email", "phone"), 1, None),
        (None, ("external_id", "user_alias", "braze_id"), 0, 1),
    ]

    def __init__(
        self,
        *,
        product_id: str,
        currency: str,
        price: float,
        time: datetime | str,
        external_id: str | Omit = OMIT,
        user_alias: UserAlias | Mapping[str, Any] | Omit = OMIT,
        braze_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        phone: str | Omit = OMIT,
        app_id: str | Omit = OMIT,
        quantity: int | Omit = OMIT,
        properties: PurchaseProperties | Mapping[str, Any] | Omit = OMIT,
        update_existing_only: bool | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "product_id": product_id,
                "currency": currency,
                "price": price,
                "time": time,
                "external_id": external_id,
                "user_alias": user_alias,
                "braze_id": braze_id,
                "email": email,
                "phone": phone,
                "app_id": app_id,
                "quantity": quantity,
                "properties": properties,
                "_update_existing_only": update_existing_only,
            },
        )

    product_id: Field[str] = Field("product_id")
    """
    Name or category of the product, at most 255 characters. The dashboard keeps up to 5,000 different
    ones.
    """

    currency: Field[str] = Field("currency")
    """
    Currency of the price, as an alphabetic ISO 4217 code.
    """

    price: Field[float] = Field("price")
    """
    Price of one item, in whole units of the currency (not cents).
    """

    time: Field[datetime | str] = Field("time")
    """
    When it was made, in ISO 8601.
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
    API identifier of the app in which the purchase was made.
    """

    quantity: Field[int | None] = Field("quantity")
    """
    Number of items, at most 100; left out, 1. They count as that many purchases, and the revenue is
    quantity times price.
    """

    properties: Field[PurchaseProperties | None] = Field("properties", one("PurchaseProperties"))
    """
    Properties of a purchase by name. Names are not empty, have at most 255 characters, do not start
    with `$`, and are not `time`, `event_name`, `product_id`, `quantity`, `price` or `currency`. Values
    are numbers, booleans, ISO 8601 dates, strings of at most 255 characters, lists (without dates) or
    objects (stored as strings). With lists or objects, the whole may have up to 100 KB.
    """

    update_existing_only: Field[bool | None] = Field("_update_existing_only")
    """
    Whether the purchase is dropped when the user does not exist, instead of creating the user. Left
    out, it is false; for a `user_alias` it is always true.
    """
