# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit


@define(kw_only=True, slots=False, repr=False)
class EmailAttachment(RequestModel):
    """
    A file that Braze downloads and attaches.
    """

    __slots__ = ()
    _required = ("file_name", "url")

    file_name: str
    """
    Name of the file without its extension, which is taken from `url`. The file can be up to 2 MB.
    """

    url: str
    """
    URL of the file; the response must have a matching `Content-Type`. If a file cannot be downloaded,
    the email may not be sent.
    """

    basic_auth_credential: str | Omit = OMIT
    """
    Name of the Connected Content credential used to download the file.
    """
