# Generated from openapi/ by `python -m generator`. Do not edit.
"""The operations of the namespace ``pets`` that take lists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack, overload

from ..runtime.omit import OMIT, Omit

if TYPE_CHECKING:
    from .. import models
    from ..runtime.bulk import BulkOptions, ListLoader, Rows

R = TypeVar("R")


class PetsBulk(Generic[R]):
    """
    Pets, and what they do.
    """

    def __init__(self, loader: ListLoader[R]) -> None:
        self._loader = loader

    @overload
    def track(
        self,
        rows: Rows[models.Pet | Mapping[str, Any]],
        /,
        *,
        into: Literal["pets"],
        from_: datetime | str | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    @overload
    def track(
        self,
        rows: Rows[str],
        /,
        *,
        into: Literal["walks"],
        from_: datetime | str | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R: ...

    def track(
        self,
        rows: Rows[models.Pet | Mapping[str, Any] | str],
        /,
        *,
        into: Literal["pets", "walks"],
        from_: datetime | str | Omit = OMIT,
        **options: Unpack[BulkOptions],
    ) -> R:
        """
        Write pets, in as few requests as possible.

        See `PetsApi.track` for limits, and for the other arguments, which are the same in each request.

        Args:
            rows: The items of the list that `into` names: an iterable of any length, a table of polars, pandas,
                DuckDB or pyarrow, or an open source.
            into: `pets` or `walks`.
            options: See `BulkOptions`.

        Returns:
            The sum of the outcomes.

        Raises:
            BulkError: The load could not begin, or had to stop.
            SettingsError: An option has a value that it cannot have.
        """
        arguments: dict[str, Any] = {"from_": from_}
        return self._loader._load_list("pets_track", rows, into, arguments, options)
