"""What became of each record."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import orjson
from attrs import field, frozen


class Status(StrEnum):
    """
    What became of a record.
    """

    SUBMITTED = "submitted"
    """Braze accepted it."""
    REJECTED = "rejected"
    """Braze refused it."""
    INVALID = "invalid"
    """It could not be read, or breaks a rule that Braze documents; it was not sent."""
    UNKNOWN = "unknown"
    """It was sent, or may have been, and there is no verdict."""
    SKIPPED = "skipped"
    """It was not sent: it is unchanged, or an earlier run has dealt with it."""


@frozen(kw_only=True)
class Outcome:
    """
    What became of one record. Its repr shows no values of the record.
    """

    status: Status
    list: str
    """Name of the list that the record belongs to, such as ``attributes``."""
    position: int
    """The line of a text file, from 1; otherwise the index in the source, from 0."""
    reason: str | None = None
    """Why it was not submitted, in Braze's words or ours."""
    index: int | None = None
    """The place in the request, from 0, that Braze named when it refused the record."""
    identifier: Any = field(default=None, repr=False)
    """What identifies the user or the object: a dict, or the record itself if that is a text. None if unknown."""
    content: bytes | None = field(default=None, repr=False)
    """The record as it was sent; None if it could not be encoded."""

    @property
    def record(self) -> Any:
        """The record, as it was sent; None if it could not be encoded."""
        return None if self.content is None else orjson.loads(self.content)

    def to_dict(self) -> Mapping[str, Any]:
        """
        Return everything but the record.
        """
        found = {
            "list": self.list,
            "position": self.position,
            "status": str(self.status),
            "reason": self.reason,
            "index": self.index,
            "identifier": self.identifier,
        }
        return {name: value for name, value in found.items() if value is not None}
