"""
What each user was sent before, as digests, so that values that are unchanged stay at home.

A value is known only while nothing else may have been sent: its digest is removed, durably, before a request with
another value goes out, and recorded when Braze has accepted that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from struct import iter_unpack, pack
from typing import Any

import anyio.to_thread
import orjson
from attrs import frozen

from braze_client._policies.encoding import decode_json, encode_json

from .destination import Destination, Key
from .errors import CheckpointError
from .journal import Journal, Statement
from .records import Record

_SCHEMA = """
CREATE TABLE IF NOT EXISTS ledger (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS sent (user BLOB PRIMARY KEY, fields BLOB NOT NULL) WITHOUT ROWID
"""
Fields = Mapping[int, int]
"""Digests of values by digests of the names of their fields."""


@frozen
class _Values:
    """
    The content of a record, apart into what identifies and what is sent.
    """

    rest: dict[str, Any]
    """Identifiers, and instructions such as ``_update_existing_only``."""
    fields: dict[str, Any]

    @classmethod
    def of(cls, destination: Destination, content: bytes) -> _Values:
        """Read an encoded record."""
        value = decode_json(content)
        names = destination.fields_of(value)
        rest = {name: item for name, item in value.items() if name not in names}
        fields = {name: value[name] for name in names}
        return cls(rest, fields)

    def digests(self) -> dict[str, tuple[int, int]]:
        """Return the digests of the name and the value of each field."""
        # What an object means depends on whether it is merged into the one before.
        salt = encode_json({name: value for name, value in self.rest.items() if name.startswith("_")})
        return {
            name: (_digest_of_name(name), _digest(salt, orjson.dumps(value, option=orjson.OPT_SORT_KEYS)))
            for name, value in self.fields.items()
        }


class Changes:
    """
    The digests, in a SQLite file.

    Args:
        path: The file. It is made if it does not exist.
        workspace: What tells the workspace from others.
        dry_run: Whether nothing may be written.

    Raises:
        CheckpointError: The file cannot be used, or belongs to another workspace.
    """

    def __init__(self, path: Path, workspace: str, *, dry_run: bool) -> None:
        self.journal = Journal(path if path.exists() or not dry_run else Path(":memory:"), _SCHEMA, "the ledger")
        found = self.journal.read("SELECT value FROM ledger WHERE name = 'workspace'")
        if found and found[0][0] != workspace:
            self.journal.close()
            raise CheckpointError(f"the ledger {path}: it belongs to another workspace; take another path")
        if not found and not dry_run:
            self.journal.add("INSERT INTO ledger VALUES ('workspace', ?)", workspace)
        # What a commit that is under way holds, and what the next one will.
        self._recent: dict[bytes, Fields] = {}
        self._older: dict[bytes, Fields] = {}
        self.journal.before_commit(self._statements)

    async def narrow(self, destination: Destination, records: Sequence[Record]) -> list[Record]:
        """
        Return those of *records* that change something, with nothing but what they change.
        """
        known = await self._known({_digest_of_key(record.key) for record in records if record.key is not None})
        return [record for record in records if _narrow(destination, record, known)]

    def describe(self, destination: Destination, record: Record) -> None:
        """
        Take note of the digests of a record that is sent whole.
        """
        record.fields = dict(_Values.of(destination, record.content).digests().values())

    async def sending(self, records: Sequence[Record]) -> None:
        """
        Forget, durably, the values that *records* are about to replace.
        """
        changed = [(record, _digest_of_key(record.key)) for record in records if record.fields is not None]
        if not changed:
            return
        known = await self._known({user for _, user in changed})
        states = dict(known)
        for record, user in changed:
            fields = record.fields or {}
            states[user] = {name: value for name, value in states.get(user, {}).items() if name not in fields}
        for record, user in changed:
            record.remaining = states[user]
        stale = {user: states[user] for user, before in known.items() if states[user] != before}
        if stale:
            self._recent |= stale
            self.journal.wake()
            await self.journal.durable()

    def submitted(self, records: Iterable[Record]) -> None:
        """
        Take note of what Braze has accepted.
        """
        for record in records:
            if record.fields is not None:
                user = _digest_of_key(record.key)
                known = self._recent.get(user, self._older.get(user, record.remaining))
                self._recent[user] = {**known, **record.fields}
        self.journal.wake()

    async def _known(self, users: set[bytes]) -> dict[bytes, Fields]:
        fresh = {user: found for user in users if (found := self._recent.get(user, self._older.get(user))) is not None}
        asked = [user for user in users if user not in fresh]
        return {**await anyio.to_thread.run_sync(self._read, asked), **fresh}

    def _read(self, users: list[bytes]) -> dict[bytes, Fields]:
        marks = ",".join("?" * len(users))
        rows = self.journal.read(f"SELECT user, fields FROM sent WHERE user IN ({marks})", tuple(users))  # noqa: S608
        return {user: dict(iter_unpack("<QQ", fields)) for user, fields in rows}

    def _statements(self) -> Iterable[Statement]:
        self._older, self._recent = self._recent, {}
        for user, fields in self._older.items():
            packed = b"".join(pack("<QQ", *pair) for pair in fields.items())
            yield "INSERT OR REPLACE INTO sent VALUES (?, ?)", (user, packed)


def _narrow(destination: Destination, record: Record, known: Mapping[bytes, Fields]) -> bool:
    """
    Remove what is unchanged from *record*, and return whether anything is left to send.
    """
    values = _Values.of(destination, record.content)
    digests = values.digests()
    before = known.get(_digest_of_key(record.key))
    if before is not None:
        digests = {name: digest for name, digest in digests.items() if before.get(digest[0]) != digest[1]}
        if not digests:
            return False
        if len(digests) < len(values.fields):
            record.content = encode_json({**values.rest, **{name: values.fields[name] for name in digests}})
            record.data_points = len(digests)
    record.fields = dict(digests.values())
    return True


def _digest(*parts: bytes) -> int:
    return int.from_bytes(blake2b(b"\0".join(parts), digest_size=8).digest(), "little")


@lru_cache(maxsize=1024)
def _digest_of_name(name: str) -> int:
    return _digest(name.encode())


def _digest_of_key(key: Key | None) -> bytes:
    return blake2b(encode_json(key if isinstance(key, str) else repr(key)), digest_size=16).digest()
