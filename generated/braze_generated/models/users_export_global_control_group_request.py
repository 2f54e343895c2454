# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from ..runtime.model import RequestModel
from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .export_format import ExportFormat
    from .profile_field import ProfileField


@define(kw_only=True, slots=False, repr=False)
class UsersExportGlobalControlGroupRequest(RequestModel):
    """
    What to export of the users in the Global Control Group.
    """

    __slots__ = ()
    _required = ["fields_to_export"]

    fields_to_export: Sequence[ProfileField]
    """
    Fields of the profile to export. Braze's page does not list `created_from`, `push_subscribe`,
    `email_subscribe`, `push_tokens`, `campaigns_received`, `canvases_received` and `cards_clicked` for
    this export.
    """

    callback_endpoint: str | Omit = OMIT
    """
    URL that Braze posts to when the files are ready. The body is a JSON object with `success` (boolean)
    and, only without cloud storage of your own, `url` (where to download the archive). Left out or
    empty, nothing is posted.
    """

    output_format: ExportFormat | Omit = OMIT
    """
    Format of the files, for exports to an S3 bucket of your own. Left out, it is `zip`.
    """
