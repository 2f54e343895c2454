"""Puts the key on each request, and nowhere else."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator

import httpx

from braze_client._auth import ApiKey
from braze_client._policies.secrets import SecretStr


class BearerAuth(httpx.Auth):
    """
    Authenticates with an API key.
    """

    def __init__(self, key: ApiKey) -> None:
        self._key = key

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """
        Put the key on *request*; called by httpx.
        """
        _sign(request, self._key.get())
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """
        Put the key on *request*; called by httpx.
        """
        _sign(request, await self._key.get_async())
        yield request


def _sign(request: httpx.Request, key: SecretStr) -> None:
    request.headers["Authorization"] = SecretStr(f"Bearer {key}")
