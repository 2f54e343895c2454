"""
The measured subjects, each in its own process: ``python -m benchmarks.subjects NAME ADDRESS``.

A subject is a function that prepares and returns a function that makes a number of calls. For each number on standard
input, the process makes that many calls and prints the elapsed time and the processor time.
"""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import sys
import time
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

from .payloads import KEY, attributes, events, export_response

Run = Callable[[int], None]
HEADERS = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
AT_ONCE = 32


def _repeat(call: Callable[[], object]) -> Run:
    def run(count: int) -> None:
        for _ in range(count):
            call()

    return run


def _at_once(call: Callable[[], Awaitable[object]]) -> Run:
    """
    Keep 32 calls in flight in one event loop that lives as long as the process.
    """
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    async def worker(left: list[int]) -> None:
        while left[0] > 0:
            left[0] -= 1
            await call()

    async def workers(count: int) -> None:
        left = [count]
        await asyncio.gather(*(worker(left) for _ in range(AT_ONCE)))

    return lambda count: loop.run_until_complete(workers(count))


def _body(*, both: bool = False) -> bytes:
    body = {"attributes": attributes(), **({"events": events()} if both else {})}
    return json.dumps(body, separators=(",", ":")).encode()


def _braze(url: str, **options: Any) -> Any:
    from braze_client import Braze

    return Braze(KEY, base_url=url, **options)


def _models(people: list[dict[str, Any]], acts: list[dict[str, Any]]) -> dict[str, list[Any]]:
    from braze_client import models

    return {
        "attributes": [models.UserAttributes(**each) for each in people],
        "events": [models.Event(**each) for each in acts],
    }


def braze_dicts(url: str) -> Run:
    """`Braze.users.track` with plain dicts."""
    braze, data = _braze(url), attributes()
    return _repeat(lambda: braze.users.track(attributes=data))


def braze_models(url: str) -> Run:
    """`Braze.users.track` with models. Twice the default limit of Braze, so validation is off."""
    braze, data = _braze(url, validate=False), _models(attributes(), events())
    return _repeat(lambda: braze.users.track(**data))


def braze_models_checked(url: str) -> Run:
    """The same with as many objects as Braze accepts, validated."""
    braze, data = _braze(url), _models(attributes()[:38], events()[:37])
    return _repeat(lambda: braze.users.track(**data))


def braze_models_made(url: str) -> Run:
    """The same as `braze_models`, with the models made for each call."""
    braze, people, acts = _braze(url, validate=False), attributes(), events()
    return _repeat(lambda: braze.users.track(**_models(people, acts)))


def httpx_bytes(url: str) -> Run:
    """`httpx.Client.post` of a ready-made body."""
    import httpx

    http, body = httpx.Client(), _body()
    return _repeat(lambda: http.post(f"{url}/users/track", content=body, headers=HEADERS).raise_for_status())


def httpx_bytes_both(url: str) -> Run:
    """The same with attributes and events in it."""
    import httpx

    http, body = httpx.Client(), _body(both=True)
    return _repeat(lambda: http.post(f"{url}/users/track", content=body, headers=HEADERS).raise_for_status())


def httpx_bytes_checked(url: str) -> Run:
    """The same with as many objects as Braze accepts."""
    import httpx

    body = json.dumps({"attributes": attributes()[:38], "events": events()[:37]}, separators=(",", ":")).encode()
    http = httpx.Client()
    return _repeat(lambda: http.post(f"{url}/users/track", content=body, headers=HEADERS).raise_for_status())


def httpx_json(url: str) -> Run:
    """Hand-written code: `httpx.Client.post` with ``json=`` and ``.json()``."""
    import httpx

    http, data = httpx.Client(headers={"Authorization": f"Bearer {KEY}"}), attributes()
    return _repeat(
        lambda: http.post(f"{url}/users/track", json={"attributes": data}).raise_for_status().json()["message"]
    )


def _opc(url: str) -> tuple[Any, Any, Any]:
    from opc_client import AuthenticatedClient
    from opc_client.api.users import users_track
    from opc_client.models import UsersTrackRequest

    client = AuthenticatedClient(base_url=url, token=KEY)
    return client, users_track, UsersTrackRequest.from_dict


def opc_dicts(url: str) -> Run:
    """The client that openapi-python-client makes with its own templates; it makes models of dicts first."""
    client, track, request = _opc(url)
    data = {"attributes": attributes()}
    return _repeat(lambda: track.sync_detailed(client=client, body=request(data)).parsed.message)


def opc_models(url: str) -> Run:
    """The same with models that are made before."""
    client, track, request = _opc(url)
    body = request({"attributes": attributes(), "events": events()})
    return _repeat(lambda: track.sync_detailed(client=client, body=body).parsed.message)


def braze_pypi(url: str) -> Run:
    """PyPI's braze-client."""
    from braze.client import BrazeClient

    client, data = BrazeClient(KEY, url), attributes()
    return _repeat(lambda: client.user_track(attributes=data))


def edx(url: str) -> Run:
    """PyPI's edx-braze-client."""
    from braze.client import BrazeClient

    client, data = BrazeClient(KEY, url, "app"), attributes()
    return _repeat(lambda: client.track_user(attributes=data))


def parse_json(url: str) -> Run:
    """`json.loads` of a response with 50 users."""
    content = export_response()
    return _repeat(lambda: json.loads(content))


def parse_braze(url: str) -> Run:
    """The result of `users.export_ids` for the same bytes."""
    from orjson import loads

    from braze_client.models import UsersExportIdsResponse

    content = export_response()
    return _repeat(lambda: UsersExportIdsResponse.from_dict(loads(content)))


def parse_braze_read(url: str) -> Run:
    """The same, with each declared field of each user read, at every depth."""
    from orjson import loads

    from braze_client.models import UsersExportIdsResponse
    from braze_generated.runtime.members import members_of
    from braze_generated.runtime.model import Model

    def read(value: Any) -> None:
        if isinstance(value, Model):
            for member in members_of(type(value)):
                read(member.__get__(value, type(value)))
        elif isinstance(value, list):
            for item in value:
                read(item)

    content = export_response()
    return _repeat(lambda: read(UsersExportIdsResponse.from_dict(loads(content))))


def parse_opc(url: str) -> Run:
    """`from_dict` of the client that openapi-python-client makes."""
    from opc_client.models import UsersExportIdsResponse

    content = export_response()
    return _repeat(lambda: UsersExportIdsResponse.from_dict(json.loads(content)))


def async_braze(url: str) -> Run:
    """`AsyncBraze.users.track`, 32 at once, as it comes with the extra ``aiohttp``."""
    from braze_client import AsyncBraze

    braze, data = AsyncBraze(KEY, base_url=url), attributes()
    return _at_once(lambda: braze.users.track(attributes=data))


def async_braze_httpx(url: str) -> Run:
    """The same without the extra."""
    import httpx

    from braze_client import AsyncBraze

    braze, data = AsyncBraze(KEY, base_url=url, transport=httpx.AsyncHTTPTransport()), attributes()
    return _at_once(lambda: braze.users.track(attributes=data))


def async_httpx(url: str) -> Run:
    """`httpx.AsyncClient.post` of a ready-made body, 32 at once."""
    import httpx

    http, body = httpx.AsyncClient(), _body()
    return _at_once(lambda: http.post(f"{url}/users/track", content=body, headers=HEADERS))


def async_aiohttp(url: str) -> Run:
    """Plain aiohttp sending a ready-made body, 32 at once."""
    import aiohttp

    body = _body()
    sessions: list[aiohttp.ClientSession] = []

    async def call() -> None:
        if not sessions:
            sessions.append(aiohttp.ClientSession())
        async with sessions[0].post(f"{url}/users/track", data=body, headers=HEADERS) as response:
            await response.read()

    return _at_once(call)


def async_opc(url: str) -> Run:
    """The client that openapi-python-client makes, 32 at once, with models that are made before."""
    client, track, request = _opc(url)
    body = request({"attributes": attributes()})
    return _at_once(lambda: track.asyncio_detailed(client=client, body=body))


def async_stream(url: str) -> Run:
    """`AsyncBraze.users.track`, 32 at once, of attributes that are made for each call; for its memory."""
    from braze_client import AsyncBraze

    braze, made = AsyncBraze(KEY, base_url=url), [0]

    async def call() -> None:
        made[0] += 75
        await braze.users.track(attributes=attributes(75, made[0]))

    return _at_once(call)


def main() -> None:
    """Prepare the subject, then make as many calls as standard input says."""
    name, url = sys.argv[1:]
    # Connections that are open at the end are closed with the process.
    warnings.simplefilter("ignore", ResourceWarning)
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    run: Run = globals()[name](url)
    for line in sys.stdin:
        wall, cpu = time.perf_counter(), time.process_time()
        run(int(line))
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"wall": wall, "cpu": cpu, "peak_kib": peak}), flush=True)


if __name__ == "__main__":
    main()
