"""The timeouts of httpx."""

from __future__ import annotations

import httpx

DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)
"""
30 seconds to read, to write and to get a connection from the pool; 5 to connect.
"""


def to_httpx(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    """
    Return the timeouts of an attempt: seconds for each step of it, or the default for None.
    """
    if timeout is None:
        return DEFAULT_TIMEOUT
    return timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
