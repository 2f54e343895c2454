# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``canvas`` that take lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import dicts, models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class CanvasBulk(Generic[R]):
    """
    Send and schedule API-triggered Canvases, duplicate and translate Canvases, and read them and their statistics.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def trigger_send(
        self,
        rows: Rows[models.CanvasRecipient | dicts.CanvasRecipient | Mapping[str, Any]],
        /,
        *,
        canvas_id: str,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Enter users into an API-triggered Canvas now, in as few requests as possible.

        See `CanvasApi.trigger_send` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `recipients`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "canvas_id": canvas_id,
            "context": context,
            "canvas_entry_properties": canvas_entry_properties,
            "broadcast": broadcast,
            "audience": audience,
        }
        return self._loader._load_list("canvas_trigger_send", rows, "recipients", arguments, options)

    def trigger_schedule_create(
        self,
        rows: Rows[models.CanvasRecipient | dicts.CanvasRecipient | Mapping[str, Any]],
        /,
        *,
        canvas_id: str,
        schedule: models.Schedule | dicts.Schedule,
        audience: models.ConnectedAudience | dicts.ConnectedAudience | Omit = OMIT,
        broadcast: bool | Omit = OMIT,
        context: models.CanvasContext | Mapping[str, Any] | Omit = OMIT,
        canvas_entry_properties: models.CanvasEntryProperties | Mapping[str, Any] | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Schedule users to enter an API-triggered Canvas, in as few requests as possible.

        See `CanvasApi.trigger_schedule_create` for limits, and for the other arguments, which are the same
        in each request.

        Args:
            rows: The items of `recipients`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {
            "canvas_id": canvas_id,
            "schedule": schedule,
            "audience": audience,
            "broadcast": broadcast,
            "context": context,
            "canvas_entry_properties": canvas_entry_properties,
        }
        return self._loader._load_list("canvas_trigger_schedule_create", rows, "recipients", arguments, options)
