# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from attrs import define

from ..runtime.model import RequestModel


@define(kw_only=True, slots=False, repr=False)
class TriggerAttachment(RequestModel):
    """
    A file to attach to an email.
    """

    __slots__ = ()
    _required = ("file_name", "url")

    file_name: str
    """
    Name of the file in the email, without its extension, such as `invoice-10017`. The file can be up to
    2 MB.
    """

    url: str
    """
    URL from which Braze downloads the file.
    """
