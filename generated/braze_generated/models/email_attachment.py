# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import OMIT, Field, Model, Omit


class EmailAttachment(Model):
    """
    A file that Braze fetches and attaches.
    """

    __slots__ = ()
    _required = ["file_name", "url"]

    def __init__(
        self,
        *,
        file_name: str,
        url: str,
        basic_auth_credential: str | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "file_name": file_name,
                "url": url,
                "basic_auth_credential": basic_auth_credential,
            },
        )

    file_name: Field[str] = Field("file_name")
    """
    Name of the file without its extension, which is taken from `url`. The file may have up to 2 MB.
    """

    url: Field[str] = Field("url")
    """
    URL of the file; it must answer with a fitting `Content-Type`. A file that cannot be fetched may
    keep the e-mail from being sent.
    """

    basic_auth_credential: Field[str | None] = Field("basic_auth_credential")
    """
    Name of the Connected Content credential with which the file is fetched.
    """
