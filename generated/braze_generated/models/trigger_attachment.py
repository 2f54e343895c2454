# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from ..types import Field, Model


class TriggerAttachment(Model):
    """
    A file to attach to an e-mail.
    """

    __slots__ = ()
    _required = ["file_name", "url"]

    def __init__(
        self,
        *,
        file_name: str,
        url: str,
    ) -> None:
        self._fill(
            {
                "file_name": file_name,
                "url": url,
            },
        )

    file_name: Field[str] = Field("file_name")
    """
    Name that the file has in the e-mail. The file may have up to 2 MB.
    """

    url: Field[str] = Field("url")
    """
    URL from which Braze fetches the file.
    """
