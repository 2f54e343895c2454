"""Why a load did not begin, or did not end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braze_client.errors import BrazeError

if TYPE_CHECKING:
    from braze_generated.runtime.bulk import Report


class BulkError(BrazeError):
    """
    A load could not begin, or had to stop. With a checkpoint, the same call continues it.

    Its ``__cause__`` is the error that stopped it, such as an `AuthenticationError`.
    """

    def __init__(self, message: str, report: Report | None = None) -> None:
        super().__init__(message)
        self.report = report
        """The outcomes until then; None if the load did not begin."""


class CheckpointError(BulkError):
    """
    A checkpoint, or the ledger of what was sent before, cannot be used.

    It belongs to another load or workspace, another process is using it, or it cannot be read or written.
    """
