"""Completes ids from the workspace. It is silent about all failures, since it runs while somebody types."""

from __future__ import annotations

import hashlib
import json
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from braze_generated.runtime.command import Lookup

from ._files import cache_folder, write_private
from ._settings import Settings

if TYPE_CHECKING:
    from braze_client import Braze

LIFETIME = 600.0
"""Seconds for which the values are kept."""
_PATIENCE = 2.0
"""Seconds to wait for each step of a request."""
_MOST = 500


def values_of(lookup: Lookup, context: click.Context, incomplete: str) -> list[CompletionItem]:
    """
    Return the values in the workspace that begin with *incomplete*; none if anything fails.
    """
    try:
        values = _values(lookup, Settings.of(context))
    except Exception:  # noqa: BLE001  # a message would end up on the line that somebody types
        return []
    return [CompletionItem(value, help=label) for value, label in values if value.startswith(incomplete)]


def _values(lookup: Lookup, settings: Settings) -> list[tuple[str, str]]:
    from ._connection import Connection

    connection = Connection.of(settings)
    path = _cache_of(lookup, connection.region or connection.base_url or "", connection.key())
    try:
        if time.time() - path.stat().st_mtime < LIFETIME:
            return [(value, label) for value, label in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError):
        pass
    with connection.client(timeout=_PATIENCE, max_retries=0) as braze:
        items = [_plain(item) for item in _items(lookup, braze)]
    found = [(str(item[lookup.value]), str(item.get(lookup.label) or "")) for item in items if item.get(lookup.value)]
    write_private(path, json.dumps(found))
    return found


def _items(lookup: Lookup, braze: Braze) -> list[Any]:
    namespace = getattr(braze, lookup.namespace)
    pages = getattr(namespace, f"{lookup.method_name}_iter", None)
    if pages is not None:
        return list(islice(pages(), _MOST))
    items: list[Any] = getattr(namespace, lookup.method_name)().to_dict()[lookup.items]
    return items


def _plain(item: Any) -> dict[str, Any]:
    plain: dict[str, Any] = item.to_dict() if hasattr(item, "to_dict") else item
    return plain


def _cache_of(lookup: Lookup, where: str, key: str) -> Path:
    # A digest tells workspaces apart, and a key is too long to be guessed from it.
    digest = hashlib.sha256(f"{where}\n{key}\n{lookup.namespace}.{lookup.method_name}".encode()).hexdigest()
    return cache_folder() / f"{digest[:32]}.json"
