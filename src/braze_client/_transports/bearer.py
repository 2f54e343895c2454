"""Puts the key on each request, and nowhere else."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Generator

import httpx

from braze_client._auth import ApiKey
from braze_client._secrets import SecretStr
from braze_client.errors import SettingsError


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
        try:
            key = self._key.get()
        except (httpx.HTTPError, ssl.SSLError) as error:
            raise _of_source(error) from error
        _sign(request, key)
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """
        Put the key on *request*; called by httpx.
        """
        try:
            key = await self._key.get_async()
        except (httpx.HTTPError, ssl.SSLError) as error:
            raise _of_source(error) from error
        _sign(request, key)
        yield request


def _of_source(error: Exception) -> SettingsError:
    # As an error of the connection it would be taken for one of the call, and the call would be retried.
    return SettingsError(f"api_key raised {type(error).__name__}; the request was not sent")


def _sign(request: httpx.Request, key: SecretStr) -> None:
    request.headers["Authorization"] = SecretStr(f"Bearer {key}")
