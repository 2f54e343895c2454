# Generated from openapi/ by `python -m generator`. Do not edit.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..types import OMIT, Field, Model, Omit

if TYPE_CHECKING:
    from .export_format import ExportFormat
    from .profile_field import ProfileField


class UsersExportSegmentRequest(Model):
    """
    A segment, and what to export of its users.
    """

    __slots__ = ()
    _required = ["segment_id", "fields_to_export"]

    def __init__(
        self,
        *,
        segment_id: str,
        fields_to_export: Sequence[ProfileField],
        callback_endpoint: str | Omit = OMIT,
        custom_attributes_to_export: Sequence[str] | Omit = OMIT,
        output_format: ExportFormat | Omit = OMIT,
    ) -> None:
        self._fill(
            {
                "segment_id": segment_id,
                "fields_to_export": fields_to_export,
                "callback_endpoint": callback_endpoint,
                "custom_attributes_to_export": custom_attributes_to_export,
                "output_format": output_format,
            },
        )

    segment_id: Field[str] = Field("segment_id")
    """
    API identifier of the segment, shown in the dashboard and listed by `/segments/list`.
    """

    fields_to_export: Field[list[ProfileField]] = Field("fields_to_export")
    """
    Fields of the profile to export. `custom_attributes` exports all custom attributes, whatever
    `custom_attributes_to_export` says.
    """

    callback_endpoint: Field[str | None] = Field("callback_endpoint")
    """
    URL that Braze posts to when the files are ready. The body is a JSON object with `success` (boolean)
    and, only without cloud storage of your own, `url` (where to download the archive). Left out,
    nothing is posted.
    """

    custom_attributes_to_export: Field[list[str] | None] = Field("custom_attributes_to_export")
    """
    Names of the custom attributes to export, at most 500. It has no effect when `fields_to_export`
    holds `custom_attributes`.
    """

    output_format: Field[ExportFormat | None] = Field("output_format")
    """
    Format of the files, for exports to an S3 bucket of your own. Left out, it is `zip`.
    """
