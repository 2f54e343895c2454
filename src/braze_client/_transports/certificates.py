"""The certificate authorities that are trusted."""

from __future__ import annotations

import os
import ssl
from functools import cache

import httpx


def tls_context(*, trust_env: bool) -> ssl.SSLContext:
    """
    Return httpx's default settings for TLS, the same for all clients of a process.

    Reading the certificates takes longer than everything else about a client.

    Args:
        trust_env: Whether ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` in the environment count.
    """
    names = ("SSL_CERT_FILE", "SSL_CERT_DIR") if trust_env else ()
    return _context(*(os.environ.get(name) for name in names))


@cache
def _context(*settings: str | None) -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=bool(settings))
