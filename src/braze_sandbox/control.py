"""The sandbox's own endpoints, which Braze does not have: state, seeds, time, faults, what was received."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any, cast

from braze_client import __version__

from .calls import Answer, Call, Refused, read_json
from .core import Received, Sandbox
from .faults import read_fault
from .moments import iso, parse

PREFIX = "/_sandbox/"

Endpoint = Callable[[Sandbox, Call], Any]


def answer_control(sandbox: Sandbox, call: Call) -> Answer:
    """
    Answer a call to an endpoint under `PREFIX`. No key is needed.
    """
    path = call.path.removeprefix(PREFIX)
    endpoint = ENDPOINTS.get((call.method, path))
    if endpoint is None:
        known = ", ".join(f"{method} {PREFIX}{name}" for method, name in ENDPOINTS)
        return Answer(404, {"message": f"Not Found: there are {known}"})
    try:
        return Answer(200, endpoint(sandbox, call))
    except Refused as refused:
        return Answer(refused.status, refused.body)
    except ValueError as error:
        return Answer(400, {"message": str(error)})


def _health(sandbox: Sandbox, call: Call) -> Any:
    operations = len(sandbox.description.operations)
    return {"status": "ok", "version": __version__, "operations": operations, "now": iso(sandbox.clock.now())}


def _reset(sandbox: Sandbox, call: Call) -> Any:
    sandbox.reset()
    return {"message": "success"}


def _seed(sandbox: Sandbox, call: Call) -> Any:
    documents = read_json(call.body)
    if not isinstance(documents, dict):
        raise Refused(400, "a seed is an object: by kind, a list of objects")
    sandbox.seed(cast("dict[str, Any]", documents))
    return {"message": "success"}


def _state(sandbox: Sandbox, call: Call) -> Any:
    return sandbox.state()


def _requests(sandbox: Sandbox, call: Call) -> Any:
    return {"received": sandbox.received, "requests": [show(item) for item in tuple(sandbox.requests)]}


def _forget_requests(sandbox: Sandbox, call: Call) -> Any:
    sandbox.requests.clear()
    return {"message": "success"}


def _faults(sandbox: Sandbox, call: Call) -> Any:
    return {"faults": [asdict(rule) for rule in sandbox.faults]}


def _set_faults(sandbox: Sandbox, call: Call) -> Any:
    rules = read_json(call.body)
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise Refused(400, "faults are a list of objects")
    sandbox.faults.set([read_fault(rule) for rule in cast("list[dict[str, Any]]", rules)])
    return _faults(sandbox, call)


def _drop_faults(sandbox: Sandbox, call: Call) -> Any:
    sandbox.faults.clear()
    return {"message": "success"}


def _set_time(sandbox: Sandbox, call: Call) -> Any:
    body = read_json(call.body)
    text = cast("dict[str, Any]", body).get("now") if isinstance(body, dict) else ""
    moment: datetime | None = parse(text)
    if moment is None and text is not None:
        raise Refused(400, 'a time is {"now": "2026-01-05T09:30:00Z"}; null lets the clock run again')
    sandbox.clock.set(moment)
    return {"now": iso(sandbox.clock.now())}


def _live(sandbox: Sandbox, call: Call) -> Any:
    """
    Return what the page shows: the last requests, and the users who were changed last.
    """
    latest = [show(item) for item in tuple(sandbox.requests)[-50:]]
    users = {"user_count": sandbox.users.count, "users": sandbox.users.latest(50)}
    return {"received": sandbox.received, "requests": latest[::-1], **users}


def show(item: Received) -> dict[str, Any]:
    """
    Return a received request as JSON.
    """
    return {
        "at": iso(item.at),
        "method": item.method,
        "path": item.path,
        "query": [list(pair) for pair in item.query],
        "operation": item.operation,
        "status": item.status,
        "body": item.json,
    }


ENDPOINTS: dict[tuple[str, str], Endpoint] = {
    ("GET", "health"): _health,
    ("POST", "reset"): _reset,
    ("POST", "seed"): _seed,
    ("GET", "state"): _state,
    ("GET", "requests"): _requests,
    ("DELETE", "requests"): _forget_requests,
    ("GET", "faults"): _faults,
    ("PUT", "faults"): _set_faults,
    ("DELETE", "faults"): _drop_faults,
    ("PUT", "time"): _set_time,
    ("GET", "live"): _live,
}
"""By method and path."""
