"""
httpx clients without cookies.

Braze's API sets none, and no call may depend on the one before. httpx looks for cookies in each response nevertheless,
which takes longer than encoding a request does.
"""

from __future__ import annotations

import httpx


class _NoCookies(httpx.Cookies):
    """
    Forgets every cookie.
    """

    def extract_cookies(self, response: httpx.Response) -> None:
        """Ignore what *response* sets; called by httpx."""


_NO_COOKIES = _NoCookies()


class _Stateless:
    @property
    def cookies(self) -> httpx.Cookies:
        """None."""
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Ignore them."""


class StatelessClient(_Stateless, httpx.Client):
    """
    An `httpx.Client` without cookies.
    """


class StatelessAsyncClient(_Stateless, httpx.AsyncClient):
    """
    An `httpx.AsyncClient` without cookies.
    """
