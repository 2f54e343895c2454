"""What the tests of the adapters share."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest
from attrs import define, field
from redis import ConnectionError as RedisConnectionError

from braze_client._engines import ledger


@define
class Hashes:
    """
    The part of a Redis that the ledger uses; ``nox -s engines`` uses a real one.
    """

    hashes: defaultdict[str, dict[bytes, bytes]] = field(factory=lambda: defaultdict(dict))
    is_down: bool = False

    def eval(self, script: str, keys: int, key: str, token: str, expiry: int, *entries: Any) -> Any:
        """Do what the two scripts do."""
        if self.is_down:
            raise RedisConnectionError("redis://:password@localhost")
        found = self.hashes[key]
        if script == ledger._OPEN:
            found[b"owner"] = token.encode()
            return [part for entry in found.items() for part in entry]
        if found.get(b"owner") != token.encode():
            return 0
        for name, value in zip(entries[::2], entries[1::2], strict=True):
            encoded = name if isinstance(name, bytes) else name.encode()
            if value:
                found[encoded] = value
            else:
                found.pop(encoded, None)
        return 1

    def unlink(self, key: str) -> None:
        """Remove a hash."""
        if self.is_down:
            raise RedisConnectionError("redis://:password@localhost")
        self.hashes.pop(key, None)


@pytest.fixture
def hashes(monkeypatch: pytest.MonkeyPatch) -> Hashes:
    """What the ledger uses in place of Redis."""
    made = Hashes()
    monkeypatch.setattr(ledger, "_connect", lambda address: made)
    return made
