"""The certificate authorities that are trusted."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from pathlib import Path

import httpx


def tls_context(*, trust_env: bool) -> ssl.SSLContext:
    """
    Return httpx's default settings for TLS, the same for all clients of a process.

    Reading the certificates takes longer than everything else about a client.

    Args:
        trust_env: Whether ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` in the environment count.
    """
    if not trust_env:
        return _context(None)
    file = os.environ.get("SSL_CERT_FILE", "")
    # The file may be replaced by a newer one. A directory is searched by each connection anyway.
    status = Path(file).stat() if Path(file).is_file() else None
    version = status and (status.st_ino, status.st_size, status.st_mtime_ns)
    return _context((file, version, os.environ.get("SSL_CERT_DIR")))


@lru_cache(maxsize=8)
def _context(environment: object) -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=environment is not None)
