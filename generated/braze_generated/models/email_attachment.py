# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class EmailAttachment(RequestModel):
    """
    A file that Braze fetches and attaches.
    """

    __slots__ = ()
    _required = ("file_name", "url")

    file_name: str
    """
    Name of the file without its extension, which is taken from `url`. The file may have up to 2 MB.
    """

    url: str
    """
    URL of the file; it must answer with a fitting `Content-Type`. A file that cannot be fetched may
    keep the e-mail from being sent.
    """

    basic_auth_credential: str | Omit = OMIT
    """
    Name of the Connected Content credential with which the file is fetched.
    """
