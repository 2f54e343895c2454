"""How the requests of a load are sent: as those of any call, except that batches are validated before."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import anyio.to_thread
from attrs import evolve

from braze_client._call import fetch, fetch_async
from braze_client._policies.events import ResponseEvent
from braze_client._session import AsyncSession, Session
from braze_client._transports.choice import open_async_client
from braze_client._transports.connections import Connections

from .engine import Carrier

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from braze_client._session import SharedSession
    from braze_generated.runtime.call import Call, RawResponse

S = TypeVar("S", bound="SharedSession[Any]")


def carrier_of(session: AsyncSession) -> Carrier:
    """
    Return what sends requests as the client of *session* does.
    """
    observed, attempts = _observed(session)
    return _carrier(session, partial(fetch_async, observed), attempts)


@asynccontextmanager
async def carrier_in_loop(session: Session, concurrency: int) -> AsyncIterator[Carrier]:
    """
    Give what sends the requests of a synchronous client from an event loop.

    Args:
        session: That of the client.
        concurrency: Requests at once, at most.
    """
    if session.brought:
        # Whatever the caller brought stays in use, in threads.
        observed, attempts = _observed(session)
        threads = anyio.CapacityLimiter(concurrency)

        async def send(call: Call[Any]) -> RawResponse[Any]:
            return await anyio.to_thread.run_sync(fetch, observed, call, limiter=threads)

        yield _carrier(session, send, attempts)
        return
    twin = AsyncSession(
        target=session.target,
        key=session.key,
        options=session.options,
        connections=Connections(lambda: open_async_client(session.target.base_url)),
        owns_connections=True,
        clock=session.clock,
    )
    try:
        yield carrier_of(twin)
    finally:
        if http := twin.end():
            with anyio.CancelScope(shield=True):
                await http.aclose()


def _observed(session: S) -> tuple[S, deque[ResponseEvent]]:
    """
    Return a session for requests that are validated already, and what is told of each of their attempts.
    """
    attempts: deque[ResponseEvent] = deque()
    hook = session.options.on_response

    def on_response(event: ResponseEvent) -> None:
        attempts.append(event)
        if hook is not None:
            hook(event)

    options = evolve(session.options, validate=False, raise_on_partial_failure=False, on_response=on_response)
    return evolve(session, options=options, owns_connections=False), attempts


def _carrier(
    session: SharedSession[Any],
    send: Callable[[Call[Any]], Awaitable[RawResponse[Any]]],
    attempts: deque[ResponseEvent],
) -> Carrier:
    return Carrier(
        send=send,
        attempts=attempts,
        clock=session.clock,
        workspace=session.target.base_url,
        validate=session.options.validate,
    )
