"""Finds Braze's own words in an answer."""

from __future__ import annotations

import json
import re
from typing import Any, cast

import httpx

_LONGEST = 500


def explanation(response: httpx.Response) -> tuple[str, list[Any]]:
    """
    Find Braze's words in an answer of any of the documented shapes, or the title of an HTML page.

    Returns:
        The words, shortened, and the ``errors`` of the answer.
    """
    try:
        body: Any = json.loads(response.content)
    except ValueError:
        return shorten(title(response)), []
    if not isinstance(body, dict):
        return shorten(body if isinstance(body, str) else ""), []
    members = cast("dict[str, Any]", body)
    raw = members.get("errors")
    errors: list[Any] = raw if isinstance(raw, list) else [raw] if raw else []
    # `message` is the rule, `error` means a body that could not be parsed, `detail` is SCIM's.
    for name in ("message", "error", "detail"):
        words = members.get(name)
        if isinstance(words, str) and words.strip():
            return shorten(words), errors
    return shorten("; ".join(filter(None, map(_words, errors)))), errors


def _words(error: Any) -> str:
    if isinstance(error, dict):
        error = cast("dict[str, Any]", error).get("message")
    return error if isinstance(error, str) else ""


def title(response: httpx.Response) -> str:
    """
    Return the title of an HTML page. Any other text may be a copy of what was sent, so it is not shown.
    """
    from html import unescape

    match = re.search(r"<title[^>]*>(.*?)</title>", response.content[:10_000].decode("utf-8", "replace"), re.I | re.S)
    return unescape(match[1]) if match else ""


def shorten(text: str) -> str:
    """
    Return *text* on one line, and at most 500 characters of it.
    """
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
