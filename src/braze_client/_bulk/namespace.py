"""What ``braze.bulk`` and ``async_braze.bulk`` offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .extract.namespace import AsyncExtracts, Extracts
from .loading import AsyncLoads, SyncLoads

if TYPE_CHECKING:
    from braze_client._session import AsyncSession, Session


class Bulk(SyncLoads, Extracts):
    """
    Moves data into and out of Braze in bulk; see `Braze.bulk`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session


class AsyncBulk(AsyncLoads, AsyncExtracts):
    """
    Moves data into and out of Braze in bulk; see `AsyncBraze.bulk`.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
