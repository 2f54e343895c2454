"""What the sandbox answers. Nothing here does I/O, unless a file is asked for."""

from __future__ import annotations

import json
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from . import seeds
from .behaviour import BEHAVIOURS, JUDGES, Request
from .behaviour.schedules import send_due
from .calls import Answer, Call, NoJSON, Refused, read_json
from .description import Description, Operation, load
from .faults import Fault, Faults
from .limits import RateLimits
from .moments import Clock
from .state import State
from .store import Document, Store
from .transport import SandboxTransport
from .validation import Breach

MOST_REQUESTS = 1000
"""How many requests are remembered."""


@dataclass(frozen=True, slots=True)
class Received:
    """
    A request that the sandbox got. The key is not remembered.
    """

    at: datetime
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    content: bytes
    operation: str | None
    """None where there is no such endpoint."""
    status: int
    """The status of the answer; 0 where the connection was dropped."""

    @property
    def json(self) -> Any:
        """The body; None where it is empty or no JSON."""
        try:
            return read_json(self.content)
        except NoJSON:
            return None


class Users(Mapping[str, Document]):
    """
    The users, by external id; a deprecated one finds its user too.
    """

    def __init__(self, state: State) -> None:
        self._users = state.users

    def __getitem__(self, external_id: str) -> Document:
        user = self._users.first(f"external_id:{external_id}")
        if user is None:
            raise KeyError(external_id)
        return user

    def __iter__(self) -> Iterator[str]:
        return (user["external_id"] for user in self._users if "external_id" in user)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def latest(self, count: int) -> list[Document]:
        """
        Return the users who were changed last, the last one first.
        """
        return self._users.highest("updated", count)

    @property
    def count(self) -> int:
        """How many users there are, with those who have no external id."""
        return len(self._users)

    @property
    def all(self) -> list[Document]:
        """Every user, also those without an external id."""
        return list(self._users)


class Sandbox:
    """
    A local Braze.

    Args:
        api_keys: The keys that are valid, with the permissions of each where a mapping is given. By default every key
            is valid for everything.
        clock: Returns the time as epoch seconds.
        description: The OpenAPI document to answer by. By default the one that the client was made from.
        db: A SQLite file to remember in. By default it is all in memory.
        random_seed: Makes identifiers and invented numbers differ from those of another seed.
        strict: Whether what is made in the dashboard (campaigns, Canvases, segments, subscription groups, send ids)
            has to exist. By default an unknown one is taken as one of yours.
        rate_limits: Other limits than Braze's: by name of the bucket, requests and seconds.
        faults: Rules by which answers go wrong.
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
        rate_limits: Mapping[str, tuple[int, int]] | None = None,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.description = Description(load() if description is None else description)
        self.clock = Clock(clock)
        """The time; it can be set."""
        self.faults = Faults(faults)
        """The rules by which answers go wrong."""
        self.requests: deque[Received] = deque(maxlen=MOST_REQUESTS)
        """What was received, the oldest first."""
        self.received = 0
        """How many requests there were, with those that are no longer remembered."""
        self._keys: Mapping[str, Collection[str] | None] | None = (
            api_keys if api_keys is None or isinstance(api_keys, Mapping) else dict.fromkeys(api_keys)
        )
        self._strict = strict
        self._limits = RateLimits(rate_limits or {})
        self._store = Store(db)
        self._state = State(self._store, random_seed)
        self.users = Users(self._state)
        """The users, by external id."""
        if not self._store.run("SELECT 1 FROM counters LIMIT 1"):
            self._start_anew()

    def answer(self, call: Call) -> Answer:
        """
        Answer *call*, and remember it.
        """
        with self._store.transaction():
            now = self.clock.now()
            found = self.description.find(call.method, call.path)
            operation = found[0] if found else None
            fault = self.faults.choose(operation.id) if self.faults and operation else None
            answer = Answer(503, {}) if fault and fault.is_early else self._carry_out(call, found, now)
            if fault:
                answer = fault.spoil(answer, self.clock.seconds())
            name = operation.id if operation else None
            self.received += 1
            status = 0 if answer.broken == "drop" else answer.status
            self.requests.append(Received(now, call.method, call.path, call.query, call.body, name, status))
            return answer

    def _carry_out(self, call: Call, found: tuple[Operation, dict[str, str]] | None, now: datetime) -> Answer:
        headers: dict[str, str] = {}
        try:
            permissions = self._authenticate(call)
            if found is None:
                raise Refused(404, "Not Found: there is no such endpoint")
            operation, path = found
            if operation.permission and permissions is not None and operation.permission not in permissions:
                raise Refused(403, f"Access Denied: the key lacks the permission {operation.permission}")
            body, unreadable = _read_body(call, operation)
            bucket = self._limits.count(operation.rate_limit, body, self.clock.seconds())
            headers = bucket.headers
            if bucket.exhausted:
                raise Refused(429, "Rate Limited: the requests of this window are used up")
            if unreadable is not None:
                raise unreadable
            request = Request(operation, self.description, self._state, now, self._strict, path, {}, body)
            return Answer(operation.status, self._behave(replace(request, query=operation.read_query(call))), headers)
        except Refused as refused:
            return Answer(refused.status, refused.body, headers)

    def _behave(self, request: Request) -> Any:
        operation = request.operation
        rejected: dict[tuple[str, int], Breach] = {}
        broken: list[Breach] = []
        for breach in operation.breaches(request.path, request.query, request.body):
            if len(breach.path) > 1 and breach.path[0] in JUDGES.get(operation.id, ()):
                rejected.setdefault((str(breach.path[0]), int(breach.path[1])), breach)
            else:
                broken.append(breach)
        if broken:
            raise Refused(400, broken[0].message, [breach.message for breach in broken])
        send_due(request)
        behave = BEHAVIOURS.get(operation.id)
        return operation.answer_examples[0] if behave is None else behave(replace(request, rejected=rejected))

    def _authenticate(self, call: Call) -> Collection[str] | None:
        """
        Return the permissions of the key; None stands for all.
        """
        scheme, _, key = call.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key.strip():
            raise Refused(401, "Missing API key: send it as Authorization: Bearer ...")
        if self._keys is None:
            return None
        if key.strip() not in self._keys:
            raise Refused(401, "Invalid API key")
        return self._keys[key.strip()]

    def transport(self) -> SandboxTransport:
        """
        Return a transport for `Braze` and `AsyncBraze` that asks this sandbox, without a socket.
        """
        return SandboxTransport(self.answer)

    def reset(self) -> None:
        """
        Forget everything that came in, and drop the faults. The clock stays.
        """
        self._start_anew()
        self.requests.clear()
        self.faults.clear()
        self._limits.reset()

    def _start_anew(self) -> None:
        with self._store.transaction():
            self._store.clear()
            self._store.next("starts")
            self._state.next_due = None
            seeds.seed(self.description, self._state, self.clock.now())

    def seed(self, documents: Mapping[str, Any]) -> None:
        """
        Store things: by kind, a list of objects, in the form that `state` returns.

        Raises:
            ValueError: A kind is not known, or an object lacks its key. Nothing is stored then.
        """
        with self._store.transaction():
            seeds.load(self._state, json.loads(json.dumps(documents)), self.clock.now())

    def state(self) -> dict[str, list[Document]]:
        """
        Return everything that is remembered, by kind.
        """
        return self._state.dump()

    def close(self) -> None:
        """
        Close the file.
        """
        self._store.close()


def _read_body(call: Call, operation: Operation) -> tuple[Any, Refused | None]:
    if operation.max_bytes is not None and len(call.body) > operation.max_bytes:
        return None, Refused(413, f"Request Entity Too Large: more than {operation.max_bytes} bytes")
    if not operation.has_body:
        return {}, None
    if call.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        return None, Refused(415, "Unsupported Media Type: send application/json")
    try:
        return read_json(call.body), None
    except NoJSON as unreadable:
        return None, unreadable
