"""The sandbox as an ASGI application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

import anyio

from braze_sandbox._control.console import find_file
from braze_sandbox._control.endpoints import PREFIX, handle_control
from braze_sandbox._sandbox import Sandbox

from .hosts import Hosts
from .messages import Request, Response

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

CLOSE_CONNECTION = "braze_sandbox.close_connection"
"""The scope extension that holds a function that closes the connection. ASGI itself has no such message."""


def create_app(
    sandbox: Sandbox | None = None, *, allowed_hosts: Collection[str] = (), local_network: bool = False
) -> App:
    """
    Return an ASGI application that serves *sandbox*. By default it serves a new one.

    It rejects requests to names other than those of the loopback interface, and requests that a browser sends on behalf
    of a page on another host.

    Args:
        sandbox: The sandbox.
        allowed_hosts: Other host names under which it can be reached.
        local_network: Whether it can also be reached under any IP address, and any name without a dot.
    """
    box = sandbox or Sandbox()
    hosts = Hosts(allowed_hosts, local_network=local_network)

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(f"the sandbox supports only http, not {scope['type']}")
        request = await _read(scope, receive)
        if not hosts.accept(request):
            response = Response(403, {"message": "Access Denied: the sandbox does not accept this Host or Origin"})
        elif request.path != "/" and not request.path.startswith(PREFIX):
            response = box.handle(request)
        else:
            file = find_file(box, request) if request.method == "GET" else None
            if file is not None:
                await _send(send, 200, file.content, {"content-type": file.media_type, **file.headers})
                return
            response = handle_control(box, request)
        await _respond(response, scope, receive, send)

    return app


async def _read(scope: Message, receive: Receive) -> Request:
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    raw_path = scope.get("raw_path") or scope["path"].encode()
    return Request(
        scope["method"],
        raw_path.partition(b"?")[0].decode("latin-1"),
        tuple(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True, errors="replace")),
        {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]},
        b"".join(parts),
    )


async def _respond(response: Response, scope: Message, receive: Receive, send: Send) -> None:
    if response.delay:
        await anyio.sleep(response.delay)
    headers = response.all_headers
    close: Callable[[], None] | None = scope.get("extensions", {}).get(CLOSE_CONNECTION)
    if not response.broken or close is None:
        await _send(send, response.status, response.content, headers)
        return
    if response.broken == "truncate":
        await _send(send, response.status, response.content, headers, truncate=True)
    close()
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send(send: Send, status: int, content: bytes, headers: Mapping[str, str], *, truncate: bool = False) -> None:
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    pairs.append((b"content-length", str(len(content)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": pairs})
    body = content[: len(content) // 2] if truncate else content
    await send({"type": "http.response.body", "body": body, "more_body": truncate})
