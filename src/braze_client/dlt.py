"""
Braze for dlt: a destination that loads tables, and a source. Needs the extra ``dlt``.

    import dlt
    from braze_client.dlt import braze_destination

    pipeline = dlt.pipeline("to_braze", destination=braze_destination(tables={"users": "attributes"}))
    pipeline.run(users, table_name="users")

The API key and the instance are read from ``BRAZE_API_KEY`` and ``BRAZE_REGION``, unless ``connect`` returns a client
with others.
"""

from __future__ import annotations

from ._engines.dlt_destination import braze_destination as braze_destination
from ._engines.dlt_destination import forget_loads as forget_loads
from ._engines.dlt_source import braze_source as braze_source

__all__ = ["braze_destination", "braze_source", "forget_loads"]
