"""
What extracting data does, step by step.

As in `braze_client._call`, a flow is a generator that says what to do next and does no I/O. `run` and `run_async` do
it, so that synchronous and asynchronous clients share everything but these two functions.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Generator
from contextlib import AsyncExitStack, ExitStack, closing
from typing import TYPE_CHECKING, Any, TypeVar, cast

import anyio.to_thread
import httpx
from attrs import frozen

from braze_client._call import fetch, fetch_async
from braze_client._region import is_loopback
from braze_generated.runtime.call import Call

if TYPE_CHECKING:
    from braze_client._session import AsyncSession, Session, SharedSession

    from .transfer import Transfer

T = TypeVar("T")


@frozen
class Invoke:
    """
    Call an operation. The outcome is the `RawResponse`; an error ends the flow.
    """

    call: Call[Any]


@frozen
class Receive:
    """
    Download a file, or the rest of it, once. The outcome is the status, or the error of the transport.
    """

    transfer: Transfer


@frozen
class Wait:
    """
    Wait some seconds.
    """

    seconds: float


@frozen
class Run:
    """
    Call a function that reads or writes files, outside of the event loop. The outcome is what it returns.
    """

    function: Callable[[], Any]


@frozen
class Give:
    """
    Pass a value to a function of the caller's, which may be asynchronous for an asynchronous client.
    """

    function: Callable[[Any], object]
    value: Any


Step = Invoke | Receive | Wait | Run | Give
Flow = Generator[Step, Any, T]


def run(session: Session, flow: Flow[T]) -> T:
    """
    Do the steps of *flow*, and return its result.
    """
    outcome: Any = None
    with ExitStack() as downloads, closing(flow):
        http: httpx.Client | None = None
        while True:
            try:
                step = flow.send(outcome)
            except StopIteration as end:
                return cast("T", end.value)
            match step:
                case Invoke(call):
                    outcome = fetch(session, call)
                case Receive(transfer):
                    if http is None and not _is_own(session, transfer):
                        http = downloads.enter_context(httpx.Client(trust_env=_is_remote(transfer)))
                    http = http or session.connections.get()
                    outcome = _receive(http, transfer)
                case Wait(seconds):
                    outcome = session.clock.sleep(seconds)
                case Run(function):
                    outcome = function()
                case Give(function, value):
                    outcome = function(value)


async def run_async(session: AsyncSession, flow: Flow[T]) -> T:
    """
    Do the steps of *flow* without holding up the event loop, and return its result.
    """
    outcome: Any = None
    async with AsyncExitStack() as downloads:
        downloads.callback(flow.close)
        http: httpx.AsyncClient | None = None
        while True:
            try:
                step = flow.send(outcome)
            except StopIteration as end:
                return cast("T", end.value)
            match step:
                case Invoke(call):
                    outcome = await fetch_async(session, call)
                case Receive(transfer):
                    if http is None and not _is_own(session, transfer):
                        made = httpx.AsyncClient(trust_env=_is_remote(transfer))
                        http = await downloads.enter_async_context(made)
                    http = http or session.connections.get()
                    outcome = await _receive_async(http, transfer)
                case Wait(seconds):
                    outcome = await session.clock.sleep_async(seconds)
                case Run(function):
                    outcome = await anyio.to_thread.run_sync(function)
                case Give(function, value):
                    outcome = function(value)
                    if inspect.isawaitable(outcome):
                        outcome = await outcome


def _is_own(session: SharedSession[Any], transfer: Transfer) -> bool:
    """
    Return whether a file is on the host of the API: a sandbox, which may be reachable with its own transport only.
    """
    api = httpx.URL(session.target.base_url)
    return (api.scheme, api.netloc) == (transfer.url.scheme, transfer.url.netloc)


def _is_remote(transfer: Transfer) -> bool:
    return not is_loopback(f"{transfer.url.scheme}://{transfer.url.netloc.decode('ascii')}")


# Without `auth`, no client puts a key on the request; a redirect could lead anywhere.
def _receive(http: httpx.Client, transfer: Transfer) -> int | httpx.HTTPError:
    try:
        response = http.send(transfer.next_request(), auth=None, follow_redirects=False, stream=True)
        with closing(response):
            transfer.begin(response)
            # A transport that stands in for the network may have read the body already.
            for chunk in response.iter_bytes() if response.is_stream_consumed else response.iter_raw():
                transfer.take(chunk)
    except httpx.HTTPError as error:
        return error
    transfer.end()
    return response.status_code


async def _receive_async(http: httpx.AsyncClient, transfer: Transfer) -> int | httpx.HTTPError:
    try:
        response = await http.send(transfer.next_request(), auth=None, follow_redirects=False, stream=True)
        try:
            transfer.begin(response)
            async for chunk in response.aiter_bytes() if response.is_stream_consumed else response.aiter_raw():
                await anyio.to_thread.run_sync(transfer.take, chunk)
        finally:
            await response.aclose()
    except httpx.HTTPError as error:
        return error
    transfer.end()
    return response.status_code
