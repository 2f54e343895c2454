"""Examples with random changes, as requests and as seeds: nothing makes a later call fail. The seed is fixed."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Any

import pytest

from braze_sandbox import Request, Sandbox

from ..operations import OPERATIONS, bodies
from .test_examples import example_request

ODD: list[Any] = [None, True, False, 0, -1, 1.5, 2**63 - 1, -(2**63), 1e308, -1e308, "", " ", "\0", "é" * 300, "u1"]
ODD += ["2026-01-05", "9999-12-31T23:59:59Z", "0001-01-01", "a@example.com", "email:", [], {}, [[]], [{}], [None]]
ODD += [{"a": None}, {"inc": 2**62}, {"$time": 5}, {"add": [[]]}, {"remove": [{}], "add": [1]}]
NAMES = ["email", "phone", "external_id", "messages", "broadcast", "x", "campaign_id", "attributes"]


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield each list or object in a value, with a position or name in it."""
    for key in list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield value, key
        yield from places(value[key])


def mutate(value: Any, random: Random) -> Any:
    """Return a copy of an example in which a few members are odd, missing or new."""
    value = copy.deepcopy(value)
    for _ in range(random.choice([1, 1, 2, 3])):
        found = list(places(value))
        if not found:
            return random.choice(ODD)
        container, key = random.choice(found)
        kind = random.random()
        if kind < 0.6:
            container[key] = copy.deepcopy(random.choice(ODD))
        elif kind < 0.8:
            del container[key]
        elif isinstance(container, dict):
            container[random.choice(NAMES)] = copy.deepcopy(random.choice(ODD))
    return value


def examples_of_records() -> dict[str, list[Any]]:
    """Return records of every kind, as they are before and after each example."""
    sandbox = Sandbox(clock=lambda: 1767605400.0)
    found: dict[str, dict[str, Any]] = {}
    sandbox.seed({"spam_reports": [{"email": "a@example.com", "reported_at": "2026-01-05T09:30:00Z"}]})
    for operation in (None, *OPERATIONS):
        if operation is not None:
            sandbox.handle(example_request(operation, next(iter(bodies(operation).values()))))
        for kind, records in sandbox.state().items():
            found.setdefault(kind, {}).update({json.dumps(record): record for record in records})
    assert found.keys() == {collection["kind"] for collection in sandbox.collections((), 0)} | {"users", "messages"}
    return {kind: list(records.values()) for kind, records in found.items()}


def send_examples(sandbox: Sandbox) -> None:
    """Send the first example of every operation, and read the response."""
    for operation in OPERATIONS:
        response = sandbox.handle(example_request(operation, next(iter(bodies(operation).values()))))
        assert response.status < 500
        assert response.content or response.status == 204


@pytest.mark.parametrize("seed", range(4))
def test_requests(seed: int) -> None:
    """A changed request is accepted or rejected, and the state that results is a seed."""
    random, sandbox = Random(seed), Sandbox()
    for _ in range(500):
        operation = random.choice(OPERATIONS)
        body = random.choice(list(bodies(operation).values()))
        request = example_request(operation, body)
        content, headers = request.body, request.headers
        if body is not None:
            # Bodies with files can be sent as JSON, too.
            content = json.dumps(mutate(body, random)).encode()
            headers = {**headers, "content-type": "application/json"}
        query = [(name, random.choice([value, str(random.choice(ODD))])) for name, value in request.query]
        response = sandbox.handle(Request(request.method, request.path, tuple(query), headers, content))
        assert response.status < 500
        assert response.content or response.status == 204
        if random.random() < 0.02:
            sandbox.clock.advance(timedelta(days=1))
    send_examples(sandbox)
    Sandbox().seed(sandbox.state())


def test_seeds() -> None:
    """A changed seed is refused, or everything works with it."""
    random, state = Random(0), examples_of_records()
    accepted = 0
    for _ in range(150):
        kind = random.choice(list(state))
        sandbox = Sandbox()
        try:
            sandbox.seed({kind: [mutate(random.choice(state[kind]), random)]})
        except ValueError:
            continue
        accepted += 1
        sandbox.clock.advance(timedelta(days=2000))
        send_examples(sandbox)
        Sandbox().seed(sandbox.state())
    assert 20 < accepted < 130
