# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``care_homes`` that take lists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class CareHomesBulk(Generic[R]):
    """
    Where pets live.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    def create(
        self,
        rows: Rows[str],
        /,
        *,
        name: str,
        attributes: models.HomeAttributes | Mapping[str, Any] | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Create home, in as few requests as possible.

        See `CareHomesApi.create` for limits, and for the other arguments, which are the same in each
        request.

        Args:
            rows: The items of `emails`: an iterable of any length, a table of polars, pandas, DuckDB or
                pyarrow, or an open source.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"name": name, "attributes": attributes}
        return self._loader._load_list("care_homes_create", rows, "emails", arguments, options)
