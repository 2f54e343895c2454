"""The sandbox as an ASGI application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import anyio

from .calls import Answer, Call
from .control import PREFIX, answer_control
from .core import Sandbox
from .page import find_file

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

DROP = "braze_sandbox.drop"
"""The extension of the scope that ends the connection, which ASGI has no word for."""

_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def create_app(sandbox: Sandbox | None = None) -> App:
    """
    Return an ASGI application that answers for *sandbox*, or for a new one.
    """
    box = sandbox or Sandbox()

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise NotImplementedError("the sandbox speaks HTTP only")
        call = await _read(scope, receive)
        if call.path != "/" and not call.path.startswith(PREFIX):
            answer = box.answer(call)
        elif not _is_own(call):
            answer = Answer(403, {"message": "Access Denied: only pages of the sandbox itself may ask this"})
        else:
            file = find_file(box, call) if call.method == "GET" else None
            if file is not None:
                await _send(send, 200, file.content, {"content-type": file.media_type, **file.headers})
                return
            answer = answer_control(box, call)
        await _deliver(answer, scope, receive, send)

    return app


async def _read(scope: Message, receive: Receive) -> Call:
    parts: list[bytes] = []
    more = True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            break
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    raw_path = scope.get("raw_path") or scope["path"].encode()
    return Call(
        scope["method"],
        raw_path.partition(b"?")[0].decode("latin-1"),
        tuple(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True, errors="replace")),
        {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]},
        b"".join(parts),
    )


def _is_own(call: Call) -> bool:
    """
    Return whether a browser that sends the call shows a page of this machine: no other may read or change the state.
    """
    addresses = [f"//{call.headers.get('host', '')}", call.headers.get("origin", "//localhost")]
    try:
        return all(urlsplit(address).hostname in _LOOPBACK for address in addresses)
    except ValueError:
        return False


async def _deliver(answer: Answer, scope: Message, receive: Receive, send: Send) -> None:
    if answer.delay:
        await anyio.sleep(answer.delay)
    end: Callable[[], None] | None = scope.get("extensions", {}).get(DROP)
    if answer.broken and end is not None:
        if answer.broken == "truncate":
            await _send(send, answer.status, answer.content, _headers(answer), whole=False)
        end()
        while (await receive())["type"] != "http.disconnect":
            pass
        return
    await _send(send, answer.status, answer.content, _headers(answer))


def _headers(answer: Answer) -> dict[str, str]:
    return {"content-type": answer.media_type, **answer.headers}


async def _send(send: Send, status: int, content: bytes, headers: dict[str, str], *, whole: bool = True) -> None:
    pairs = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    pairs.append((b"content-length", str(len(content)).encode()))
    await send({"type": "http.response.start", "status": status, "headers": pairs})
    body = content if whole else content[: len(content) // 2]
    await send({"type": "http.response.body", "body": body, "more_body": not whole})
