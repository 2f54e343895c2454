"""The sandbox itself: handles a request from key to response. Nothing here does I/O, except to a database file."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, cast

from attrs import field, frozen

from braze_generated.runtime.document import Document

from . import _seeds
from ._behaviour import exports
from ._behaviour.catalogs.changes import apply_changes
from ._behaviour.schedules import send_due
from ._control.clock import Clock
from ._control.faults import Fault, Faults
from ._description.names import Names
from ._description.routes import Router
from ._http.messages import MAX_DEPTH, InvalidJSON, NumberTooLarge, Request, Response, read_json
from ._http.transport import SandboxTransport
from ._processing import Processor
from ._rate_limits import RateLimits
from ._seed_schemas import SeedSchemas
from ._state.messages import SentMessage
from ._state.state import State
from ._state.store import Record, Store
from ._state.users import Users

MAX_REQUESTS = 1000
"""The number of requests that are kept."""
MAX_SEED_DEPTH = MAX_DEPTH + 10
"""How deep a seed may be nested: deeper than a body, so that every state is a seed."""


@frozen(kw_only=True)
class Received:
    """
    A request that the sandbox received. The key is not kept.
    """

    at: datetime
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    content: bytes = field(repr=False)
    operation: str | None
    """The operation. None if there is no such endpoint."""
    status: int
    """The status of the response. 0 if the connection was dropped."""
    response: Any = field(repr=False)
    """The body of the response: a JSON value, or the text of an HTML page. None for a file, and if the connection was
    dropped."""
    response_headers: Mapping[str, str] = field(repr=False)
    """The headers of the response, except the usual ones."""

    @property
    def json(self) -> Any:
        """The decoded body. None if it is empty or not valid JSON."""
        try:
            return read_json(self.content)
        except InvalidJSON:
            return None


class Sandbox:
    """
    A local, stateful imitation of Braze.

    Args:
        api_keys: The valid keys, or a mapping from each key to its permissions. By default every key is valid and has
            all permissions.
        clock: Returns the time as epoch seconds.
        description: The OpenAPI document to imitate. Defaults to the one that the client was generated from.
        db: A SQLite file for the state. By default the state is in memory.
        random_seed: The seed of generated identifiers and invented numbers.
        strict: Whether what is created in the dashboard (campaigns, Canvases, segments, subscription groups, send ids)
            must exist. By default an unknown identifier is taken for one of your own.
        fast: Whether what changes data, or sends messages, is accepted without being read or stored, for load tests.
            The key, the size of the body, rate limits and faults count all the same; rate limits that depend on the
            body do not.
        rate_limits: Requests and seconds by name of the bucket, to replace Braze's rate limits.
        faults: Rules that say which requests fail, and how.
        export_polls: How often a request for the file of an export is rejected, as the export is running, until the
            file is there.
        on_request: Is called with each request, once it was handled.

    Raises:
        OSError: The database is in use, or cannot be opened.
        ValueError: A permission, a bucket or the operation of a fault does not exist.
    """

    def __init__(
        self,
        *,
        api_keys: Collection[str] | Mapping[str, Collection[str] | None] | None = None,
        clock: Callable[[], float] = time.time,
        description: Mapping[str, Any] | None = None,
        db: str | Path | None = None,
        random_seed: int = 0,
        strict: bool = False,
        fast: bool = False,
        rate_limits: Mapping[str, tuple[int, int]] | None = None,
        faults: Iterable[Fault] = (),
        export_polls: int = 1,
        on_request: Callable[[Received], None] | None = None,
    ) -> None:
        self._router, self._seed_schemas = _bundled() if description is None else _prepare(Document(description))
        self.description = self._router.document
        """The OpenAPI document."""
        self.clock = Clock(clock)
        """The clock, which can be set."""
        names = Names(self.description, [exports.DOWNLOAD])
        self.faults = Faults(faults, names.check_operation)
        """The faults in force."""
        self.requests: deque[Received] = deque(maxlen=MAX_REQUESTS)
        """The latest requests, the oldest first."""
        self.received = 0
        """The number of all requests, including those that are no longer kept."""
        keys: Mapping[str, Collection[str] | None] | None = (
            api_keys if api_keys is None or isinstance(api_keys, Mapping) else dict.fromkeys(api_keys)
        )
        for permissions in (keys or {}).values():
            names.check_permissions(permissions or ())
        names.check_buckets(rate_limits or ())
        self._on_request = on_request
        self._strict = strict
        self._export_polls = export_polls
        self._rate_limits = RateLimits(rate_limits or {})
        self._store = Store(db)
        self._state = State(self._store, random_seed)
        self._processor = Processor(self._state, keys, self._rate_limits, strict=strict, fast=fast)
        self.users = Users(self._state)
        """The users by external id."""
        if self._store.is_new:
            self._initialize()

    def handle(self, request: Request) -> Response:
        """
        Return the response to *request*, and record both.
        """
        with self._store.transaction():
            now = self.clock.now()
            match = self._router.find(request.method, request.path)
            is_download = request.path.startswith(exports.PREFIX)
            operation = match[0].id if match else exports.DOWNLOAD if is_download else None
            fault = self.faults.choose(operation) if self.faults and operation else None
            if fault and fault.prevents_processing:
                response = Response(503, {})
            elif is_download:
                response = exports.download(self._state, request, now, self._export_polls)
            else:
                response = self._processor.process(request, match, now)
            if fault:
                response = fault.apply(response, self.clock.seconds())
            received = Received(
                at=now,
                method=request.method,
                path=request.path,
                query=request.query,
                content=request.body,
                operation=operation,
                status=0 if response.broken == "drop" else response.status,
                response=None if response.broken == "drop" or isinstance(response.body, bytes) else response.body,
                response_headers=response.headers,
            )
            self.received += 1
            self.requests.append(received)
        if self._on_request is not None:
            self._on_request(received)
        return response

    @property
    def messages(self) -> list[SentMessage]:
        """What was sent, in order: one message for each recipient and channel. At most the latest 10,000 are kept."""
        self._catch_up()
        return [SentMessage.from_record(record) for record in self._state.messages]

    def latest_messages(self, count: int) -> list[SentMessage]:
        """
        Return the messages that were sent last, the latest first.
        """
        self._catch_up()
        return [SentMessage.from_record(record) for record in self._state.messages.latest(count)]

    def count(self, kind: str) -> int:
        """
        Return the number of records of a kind.
        """
        return len(self._state.collections[kind])

    def collections(self, kinds: Collection[str], count: int) -> list[dict[str, Any]]:
        """
        Return the kinds of records, except users and messages, with their sizes, and the latest records of some kinds.
        """
        return [
            {
                "kind": kind,
                "key": collection.key,
                "count": len(collection),
                "records": collection.latest(count) if kind in kinds else [],
            }
            for kind, collection in self._state.collections.items()
            if kind not in ("users", "messages")
        ]

    def _catch_up(self) -> None:
        """
        Carry out what is due by the time of the clock.
        """
        with self._store.transaction():
            now = self.clock.now()
            send_due(self._state, self.description, now, strict=self._strict)
            apply_changes(self._state, now)

    def transport(self) -> SandboxTransport:
        """
        Return a transport for `Braze` and `AsyncBraze` that sends requests to this sandbox, without a socket.
        """
        return SandboxTransport(self.handle)

    def reset(self) -> None:
        """
        Delete the state and the recorded requests, remove the faults, and refill the buckets. The clock is unchanged.
        """
        self._initialize()
        self.requests.clear()
        self.received = 0
        self.faults.clear()
        self._rate_limits.reset()

    def _initialize(self) -> None:
        with self._store.transaction():
            self._store.clear()
            self._state.next_due = None
            _seeds.seed_examples(self.description, self._state, self.clock.now())

    def seed(self, documents: Mapping[str, Any]) -> None:
        """
        Store records: for each kind a list of objects, in the form that `state` returns.

        Raises:
            ValueError: A kind or a member is unknown, has the wrong type, or is missing. Nothing is stored then.
        """
        seed = _copy_json(documents)
        with self._store.transaction():
            _seeds.add_records(self._state, self._seed_schemas, seed, self.clock.now())

    def state(self) -> dict[str, list[Record]]:
        """
        Return everything that is stored, by kind.
        """
        self._catch_up()
        return self._state.dump()

    def close(self) -> None:
        """
        Close the database.
        """
        self._store.close()


@cache
def _bundled() -> tuple[Router, SeedSchemas]:
    return _prepare(Document.load())


def _prepare(document: Document) -> tuple[Router, SeedSchemas]:
    router = Router(document)
    return router, SeedSchemas(document, router.components)


def _copy_json(documents: Mapping[str, Any]) -> dict[str, Any]:
    """
    Return a copy of what the caller gave, which is what JSON makes of it.
    """
    try:
        copy = read_json(json.dumps(documents, allow_nan=False).encode(), max_depth=MAX_SEED_DEPTH)
    except NumberTooLarge as error:
        raise ValueError(error.body["message"]) from None
    except (InvalidJSON, TypeError, ValueError, RecursionError):
        copy = None
    if not isinstance(copy, dict):
        raise ValueError("a seed must be an object that has a list of objects for each kind")  # noqa: TRY004
    return cast("dict[str, Any]", copy)
