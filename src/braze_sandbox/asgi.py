"""The sandbox as an ASGI application."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .core import Call, Sandbox

_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]


def create_app(sandbox: Sandbox | None = None) -> Starlette:
    """
    Return an ASGI application that answers for *sandbox*, or for a new one.
    """
    box = sandbox or Sandbox()

    async def handle(request: Request) -> Response:
        answer = box.answer(
            Call(
                request.method,
                request.url.path,
                tuple(request.query_params.multi_items()),
                dict(request.headers),
                await request.body(),
            )
        )
        return Response(answer.content, answer.status, dict(answer.headers), "application/json")

    return Starlette(routes=[Route("/{path:path}", handle, methods=_METHODS)])
