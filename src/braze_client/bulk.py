"""
What `Braze.bulk` and `AsyncBraze.bulk` take and return.

    from braze_client.bulk import Status

    for outcome in braze.bulk.track_each(attributes=users):
        if outcome.status is not Status.SUBMITTED:
            print(outcome)
"""

from typing import TYPE_CHECKING

from braze_generated.runtime import lazy

if TYPE_CHECKING:
    from braze_generated.runtime.bulk import BulkOptions as BulkOptions
    from braze_generated.runtime.bulk import Progress as Progress
    from braze_generated.runtime.bulk import Report as Report

    from ._bulk.drivers import AsyncOutcomes as AsyncOutcomes
    from ._bulk.errors import BulkError as BulkError
    from ._bulk.errors import CheckpointError as CheckpointError
    from ._bulk.namespace import AsyncBulk as AsyncBulk
    from ._bulk.namespace import Bulk as Bulk
    from ._bulk.options import LoadOptions as LoadOptions
    from ._bulk.options import SourceOptions as SourceOptions
    from ._bulk.outcomes import Outcome as Outcome
    from ._bulk.outcomes import Status as Status
    from ._bulk.requests import Records as Records
    from ._bulk.rows import Row as Row
    from ._bulk.rows import Source as Source
    from ._bulk.sinks import Sink as Sink
    from ._bulk.sinks import open_sink as open_sink
    from ._bulk.sources import open_source as open_source

# By module; the block above, for type checkers, has the same names.
_EXPORTS = {
    "braze_client._bulk.drivers": "AsyncOutcomes",
    "braze_client._bulk.errors": "BulkError CheckpointError",
    "braze_client._bulk.namespace": "AsyncBulk Bulk",
    "braze_client._bulk.options": "LoadOptions SourceOptions",
    "braze_client._bulk.outcomes": "Outcome Status",
    "braze_client._bulk.requests": "Records",
    "braze_client._bulk.rows": "Row Source",
    "braze_client._bulk.sinks": "Sink open_sink",
    "braze_client._bulk.sources": "open_source",
    "braze_generated.runtime.bulk": "BulkOptions Progress Report",
}
_MODULES = {name: module for module, names in _EXPORTS.items() for name in names.split()}

__all__: list[str] = []
__all__ += list(_MODULES)  # pyright: ignore[reportUnsupportedDunderAll]

__getattr__, __dir__ = lazy.attach(__name__, _MODULES)
