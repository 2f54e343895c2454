# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import ResponseModel


@define(kw_only=True, slots=False, repr=False)
class TranslationLocale(ResponseModel):
    """
    A locale of the workspace, as defined in its multi-language settings.
    """

    __slots__ = ()
    _required = ("uuid", "name")

    uuid: str
    """
    UUID of the locale, which is the `locale_id` in requests.
    """

    name: str
    """
    Name of the locale, such as `es-MX`.
    """

    country: str | None = None
    """
    Country of the locale, such as `Mexico`.
    """

    language: str | None = None
    """
    Language of the locale, such as `Spanish`.
    """

    locale_key: str | None = None
    """
    Key of the locale, such as `es-mx`.
    """
