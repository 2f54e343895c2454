"""The control endpoints, which Braze does not have: state, seeds, time, faults and received requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from attrs import asdict

from braze_client import __version__
from braze_sandbox._http.messages import HTTPError, Request, Response, read_json
from braze_sandbox._sandbox import MAX_SEED_DEPTH, Received, Sandbox
from braze_sandbox._time_formats import format_iso, parse_utc

from .faults import Fault, parse_fault, read_fault

PREFIX = "/_sandbox/"
_SHOWN = 50
"""How many requests, messages, users and records of a kind the console shows."""

ControlHandler = Callable[[Sandbox, Request], Any]


def handle_control(sandbox: Sandbox, request: Request) -> Response:
    """
    Handle a request to an endpoint under `PREFIX`. No key is needed.
    """
    path = request.path.removeprefix(PREFIX)
    handler = CONTROL_HANDLERS.get((request.method, path))
    if handler is None:
        known = ", ".join(f"{method} {PREFIX}{name}" for method, name in CONTROL_HANDLERS)
        return Response(404, {"message": f"Not Found: use one of {known}"})
    try:
        return Response(200, handler(sandbox, request))
    except HTTPError as error:
        return Response(error.status, error.body)
    except ValueError as error:
        return Response(400, {"message": str(error)})


def _get_health(sandbox: Sandbox, request: Request) -> Any:
    operations = len(sandbox.description.operations)
    return {"status": "ok", "version": __version__, "operations": operations, "now": format_iso(sandbox.clock.now())}


def _reset(sandbox: Sandbox, request: Request) -> Any:
    sandbox.reset()
    return {"message": "success"}


def _seed(sandbox: Sandbox, request: Request) -> Any:
    sandbox.seed(read_json(request.body, max_depth=MAX_SEED_DEPTH))
    return {"message": "success"}


def _get_state(sandbox: Sandbox, request: Request) -> Any:
    return sandbox.state()


def _get_requests(sandbox: Sandbox, request: Request) -> Any:
    return {"received": sandbox.received, "requests": [_as_json(item) for item in tuple(sandbox.requests)]}


def _delete_requests(sandbox: Sandbox, request: Request) -> Any:
    sandbox.requests.clear()
    return {"message": "success"}


def _get_faults(sandbox: Sandbox, request: Request) -> Any:
    return {"faults": [asdict(fault) for fault in sandbox.faults]}


def _put_faults(sandbox: Sandbox, request: Request) -> Any:
    faults = read_json(request.body)
    if not isinstance(faults, list):
        raise HTTPError(400, "faults must be a list of objects")
    sandbox.faults.set([_read_one(fault) for fault in faults])
    return _get_faults(sandbox, request)


def _post_fault(sandbox: Sandbox, request: Request) -> Any:
    sandbox.faults.append(_read_one(read_json(request.body)))
    return _get_faults(sandbox, request)


def _read_one(fault: Any) -> Fault:
    if isinstance(fault, str):
        return parse_fault(fault)
    if not isinstance(fault, dict):
        raise HTTPError(400, "a fault must be an object, or a rule such as 'users_* every=3 status=503'")
    return read_fault(cast("dict[str, Any]", fault))


def _switch_fault(sandbox: Sandbox, request: Request) -> Any:
    match read_json(request.body):
        case {"index": int(index), "enabled": bool(enabled)} if 0 <= index < len(sandbox.faults.applied):
            sandbox.faults.switch(index, enabled=enabled)
        case _:
            raise HTTPError(400, 'send the position of a fault: {"index": 0, "enabled": false}')
    return _get_faults(sandbox, request)


def _delete_faults(sandbox: Sandbox, request: Request) -> Any:
    index = dict(request.query).get("index")
    if index is None:
        sandbox.faults.clear()
    elif index.isdecimal() and int(index) < len(sandbox.faults.applied):
        sandbox.faults.remove(int(index))
    else:
        raise HTTPError(400, "index must be the position of a fault")
    return {"message": "success"}


def _put_time(sandbox: Sandbox, request: Request) -> Any:
    body = read_json(request.body)
    text = cast("dict[str, Any]", body).get("now") if isinstance(body, dict) else ""
    time = parse_utc(text)
    if time is None and text is not None:
        raise HTTPError(400, 'send a time as {"now": "2026-01-05T09:30:00Z"}; null lets the clock run again')
    sandbox.clock.set(time)
    return {"now": format_iso(sandbox.clock.now())}


def _get_live(sandbox: Sandbox, request: Request) -> Any:
    """
    Return what the console shows: the latest requests, messages and users, the faults, and the size of each collection.

    The records of a collection are returned only for a ``kind`` in the query.
    """
    latest = [_as_json(item) for item in tuple(sandbox.requests)[-_SHOWN:]]
    wanted = [value for name, value in request.query if name == "kind"]
    faults = zip(sandbox.faults, sandbox.faults.applied, strict=True)
    messages = sandbox.latest_messages(_SHOWN)
    return {
        "received": sandbox.received,
        "requests": latest[::-1],
        "message_count": sandbox.count("messages"),
        "messages": [{**asdict(message), "at": format_iso(message.at)} for message in messages],
        "user_count": sandbox.users.count,
        "users": sandbox.users.latest(_SHOWN),
        "faults": [{**asdict(fault), "applied": applied} for fault, applied in faults],
        "collections": sandbox.collections(wanted, _SHOWN),
    }


def _as_json(item: Received) -> dict[str, Any]:
    return {
        "at": format_iso(item.at),
        "method": item.method,
        "path": item.path,
        "query": [list(pair) for pair in item.query],
        "operation": item.operation,
        "status": item.status,
        "body": item.json,
        "response": item.response,
        "response_headers": dict(item.response_headers),
    }


CONTROL_HANDLERS: dict[tuple[str, str], ControlHandler] = {
    ("GET", "health"): _get_health,
    ("POST", "reset"): _reset,
    ("POST", "seed"): _seed,
    ("GET", "state"): _get_state,
    ("GET", "requests"): _get_requests,
    ("DELETE", "requests"): _delete_requests,
    ("GET", "faults"): _get_faults,
    ("PUT", "faults"): _put_faults,
    ("POST", "faults"): _post_fault,
    ("PATCH", "faults"): _switch_fault,
    ("DELETE", "faults"): _delete_faults,
    ("PUT", "time"): _put_time,
    ("GET", "live"): _get_live,
}
"""The handlers by method and path."""
