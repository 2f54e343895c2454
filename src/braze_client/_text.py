"""Text of a response that is fit to be shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

UNREAD = "braze_unread"
"""Name of the extension of a response that says why its body was not read to its end."""
_LONGEST = 500


def describe_unread(response: httpx.Response) -> str:
    """
    Say why a body could not be read, without showing what it says.
    """
    if reason := response.extensions.get(UNREAD):
        return f"was not read: {reason}"
    kind = response.headers.get("content-type", "no content type")
    heading = shorten(title(response))
    size = f"{len(response.content):,} bytes of {shorten(kind)}"
    return f"cannot be read as a JSON object: {size}{f', titled {heading!r}' if heading else ''}"


def title(response: httpx.Response) -> str:
    """
    Return the title of an HTML page. Any other text may be a copy of what was sent, so it is not shown.
    """
    from html import unescape

    match = re.search(r"<title[^>]*>(.*?)</title>", response.content[:10_000].decode("utf-8", "replace"), re.I | re.S)
    return unescape(match[1]) if match else ""


def shorten(text: str) -> str:
    """
    Return *text* on one line, without control characters and lone surrogates, and at most 500 characters of it.
    """
    text = " ".join(text.encode("utf-8", "replace").decode().split())
    text = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
