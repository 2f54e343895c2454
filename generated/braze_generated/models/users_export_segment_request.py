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
class UsersExportSegmentRequest(RequestModel):
    """
    A segment, and what to export of its users.
    """

    __slots__ = ()
    _required = ["segment_id", "fields_to_export"]

    segment_id: str
    """
    API identifier of the segment, shown in the dashboard and listed by `/segments/list`.
    """

    fields_to_export: Sequence[ProfileField]
    """
    Fields of the profile to export. `custom_attributes` exports all custom attributes, whatever
    `custom_attributes_to_export` says.
    """

    callback_endpoint: str | Omit = OMIT
    """
    URL that Braze posts to when the files are ready. The body is a JSON object with `success` (boolean)
    and, only without cloud storage of your own, `url` (where to download the archive). Left out,
    nothing is posted.
    """

    custom_attributes_to_export: Sequence[str] | Omit = OMIT
    """
    Names of the custom attributes to export, at most 500. It has no effect when `fields_to_export`
    holds `custom_attributes`.
    """

    output_format: ExportFormat | Omit = OMIT
    """
    Format of the files, for exports to an S3 bucket of your own. Left out, it is `zip`.
    """
