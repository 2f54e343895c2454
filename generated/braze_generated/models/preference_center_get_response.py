# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from ..runtime.decoding import ObjectDecoder, decode_timestamp
from ..runtime.model import Result
from ..runtime.timestamps import Timestamp

if TYPE_CHECKING:
    from .preference_center_stored_options import PreferenceCenterStoredOptions


@define(kw_only=True, slots=False, repr=False)
class PreferenceCenterGetResponse(Result):
    """
    A preference center with its pages.
    """

    __slots__ = ()
    _required = (
        "name",
        "preference_center_api_id",
        "created_at",
        "updated_at",
        "preference_center_title",
        "preference_center_page_html",
        "confirmation_page_html",
        "preference_center_options",
        "state",
    )

    name: str
    """
    Name of the preference center.
    """

    preference_center_api_id: str
    """
    API identifier of the preference center.
    """

    created_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    Time of creation.
    """

    updated_at: Timestamp = field(metadata={"decode": decode_timestamp})
    """
    Time of the last change.
    """

    preference_center_title: str
    """
    Title of the pages.
    """

    preference_center_page_html: str
    """
    HTML of the page on which users change their subscriptions.
    """

    confirmation_page_html: str
    """
    HTML of the page that confirms a change.
    """

    preference_center_options: PreferenceCenterStoredOptions = field(
        metadata={"decode": ObjectDecoder("PreferenceCenterStoredOptions")}
    )
    """
    Options of the pages, called `options` in requests.
    """

    state: str
    """
    Whether the preference center can be used.
    """

    redirect_page_html: str | None = None
    """
    HTML of a page that redirects users, or null if there is none.
    """
